package fr.coulisses.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class CorrespondencesTest {

    private final TestSchool school;
    private final Referentials referentials;
    private final SheetImports imports;
    private final Correspondences correspondences;
    private final Labels labels;
    private PersonSummary administrator;
    private Referential before;
    private Referential after;

    @Autowired
    CorrespondencesTest(
            TestSchool school,
            Referentials referentials,
            SheetImports imports,
            Correspondences correspondences,
            Labels labels) {
        this.school = school;
        this.referentials = referentials;
        this.imports = imports;
        this.correspondences = correspondences;
        this.labels = labels;
    }

    @BeforeEach
    void loadTwoSheets() {
        administrator = school.open(Role.ADMIN);
        before = TestSheets.copy(school, referentials, imports);
        after = TestSheets.copy(school, referentials, imports);
    }

    @Test
    void proposesUntilAnAdministratorConfirms() {
        assertThat(table().isConfirmed()).isFalse();
        assertThat(table().lines())
                .hasSize(22)
                .allSatisfy(line -> assertThat(line.type()).isEqualTo(CorrespondenceType.IDENTICAL));
        List<Correspondence> corrected = new ArrayList<>(table().lines());
        corrected.removeFirst();
        corrected.add(new Correspondence("C1.1", null, CorrespondenceType.REMOVED));
        corrected.add(new Correspondence(null, "C1.1", CorrespondenceType.NEW));
        confirm(corrected);
        assertThat(table().isConfirmed()).isTrue();
        assertThat(table().confirmedBy()).isEqualTo(administrator.fullName());
        assertThat(table().lines()).containsExactlyInAnyOrderElementsOf(corrected);
        assertThat(table().lines().getFirst().oldCode()).isEqualTo("C1.1");
        assertThat(table().lines().getLast().oldCode()).isNull();
        confirm(school.as(administrator, () -> correspondences.proposed(before.id(), after.id()))
                .lines());
        assertThat(table().lines()).hasSize(22);
    }

    @Test
    void writesATableForASpreadsheet() {
        String csv = new String(CorrespondenceCsv.write(table(), labels, Locale.FRENCH), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufeffFiche avant;Code avant").contains(";Identique;");
        assertThat(csv.lines().filter(line -> line.startsWith(before.code()))).hasSize(22);
    }

    @Test
    void isConfirmedByAdministratorsOnlyAndAsAWhole() {
        List<Correspondence> lines = table().lines();
        assertThatThrownBy(() -> school.as(
                        school.open(Role.TUTOR), () -> correspondences.confirm(before.id(), after.id(), lines)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirm(lines.subList(1, lines.size()))).isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () -> school.as(administrator, () -> correspondences.confirm(before.id(), before.id(), lines)))
                .isInstanceOf(Refusal.class);
        assertThat(table().isConfirmed()).isFalse();
    }

    private CorrespondenceTable table() {
        return school.as(administrator, () -> correspondences.of(before.id(), after.id()));
    }

    private void confirm(List<Correspondence> lines) {
        school.as(administrator, () -> correspondences.confirm(before.id(), after.id(), lines));
    }
}
