package fr.coulisses.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.exchange.ExchangeFormat;
import fr.coulisses.referential.exchange.ReadSheet;
import fr.coulisses.referential.exchange.SheetFile;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class SheetImportsTest {

    private final TestSchool school;
    private final Referentials referentials;
    private final SheetImports imports;
    private PersonSummary administrator;
    private Referential first;

    @Autowired
    SheetImportsTest(TestSchool school, Referentials referentials, SheetImports imports) {
        this.school = school;
        this.referentials = referentials;
        this.imports = imports;
    }

    @BeforeEach
    void loadASheet() {
        administrator = school.open(Role.ADMIN);
        first = TestSheets.copy(school, referentials, imports);
    }

    @Test
    void storesWhatAnExportHoldsAsTheNextRevision() {
        for (ExchangeFormat format : ExchangeFormat.values()) {
            if (format.isWritten()) {
                byte[] file = SheetFile.write(format, first.content(), first.evidence(), Instant.EPOCH);
                Referential stored = school.as(administrator, () -> {
                    ReadSheet read = imports.read(file).getFirst();
                    return imports.store(read.content(), read.evidence(), "Reprise de " + format);
                });
                assertThat(stored.code()).isEqualTo(first.code());
                assertThat(stored.blocks()).as(format.name()).isEqualTo(first.blocks());
                assertThat(stored.evidence()).as(format.name()).isEqualTo(first.evidence());
                if (format != ExchangeFormat.MOODLE) {
                    assertThat(stored.content()).isEqualTo(first.content());
                }
            }
        }
        assertThat(school.as(administrator, () -> referentials.newest(first.code()))
                        .revision())
                .isEqualTo(5);
    }

    @Test
    void linksASheetToTheOneThatReplacesIt() {
        SheetContent next =
                first.content().named(first.code() + "-B", "La suivante", 6, "École d’essai", null, first.code());
        Referential stored = school.as(administrator, () -> imports.store(next, Map.of(), "Elle remplace"));
        assertThat(school.as(administrator, () -> referentials.successor(first)))
                .contains(stored);
        assertThat(school.as(administrator, () -> referentials.successor(stored)))
                .isEmpty();
    }

    @Test
    void refusesASheetThatCannotBeOneAndStoresNothingOfIt() {
        SheetContent content = first.content();
        refuses("referential.refused.code", content.named("a b", "x", 6, "", null, null), "Note");
        refuses("referential.refused.title", content.named("ABC", " ", 6, "", null, null), "Note");
        refuses("referential.refused.level", content.named("ABC", "x", 9, "", null, null), "Note");
        refuses("referential.refused.replacesItself", content.named("ABC", "x", 6, "", null, "ABC"), "Note");
        refuses("referential.refused.competencies", content.withBlocks(List.of()), "Note");
        refuses("referential.refused.note", content, "");
        Block block = content.blocks().getFirst();
        refuses("referential.refused.sameCode", content.withBlocks(List.of(block, block)), "Note");
        refuses(
                "referential.refused.emptyBlock",
                content.withBlocks(List.of(block, new Block("VIDE", "Vide", List.of(), List.of()))),
                "Note");
        assertThat(school.as(administrator, () -> referentials.newest(first.code())))
                .isEqualTo(first);
    }

    @Test
    void letsOnlyAdministratorsIn() {
        PersonSummary tutor = school.open(Role.TUTOR);
        assertThatThrownBy(() -> school.as(tutor, () -> imports.read(new byte[0])))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> school.as(tutor, () -> imports.store(first.content(), Map.of(), "Non")))
                .isInstanceOf(NotFound.class);
    }

    private void refuses(String label, SheetContent content, String note) {
        assertThatThrownBy(() -> school.as(administrator, () -> imports.store(content, Map.of(), note)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo(label));
    }
}
