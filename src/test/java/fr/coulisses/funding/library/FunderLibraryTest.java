package fr.coulisses.funding.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.CountedStatements;
import fr.coulisses.TestSchool;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.funding.FundingType;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// The library in the database: what the release ships, and what the school says otherwise.
@CoulissesTest
class FunderLibraryTest {

    private static final UUID CROUS = ShippedFunders.id("crous");

    private final TestSchool school;
    private final FunderLibrary library;
    private final TransactionTemplate transaction;
    private PersonSummary administrator;

    @Autowired
    FunderLibraryTest(TestSchool school, FunderLibrary library, TransactionTemplate transaction) {
        this.school = school;
        this.library = library;
        this.transaction = transaction;
    }

    @BeforeEach
    void openAccount() {
        administrator = school.open(Role.ADMIN);
    }

    @Test
    void beginsWithWhatTheReleaseShipsAndReadsItInOneStatement(@Autowired CountedStatements statements) {
        school.as(school.open(Role.STUDENT), () -> {
            statements.reset();
            assertThat(library.all()).hasSizeGreaterThanOrEqualTo(23).first().satisfies(first -> {
                assertThat(first.sheet().type()).isEqualTo(FundingType.STATE_DRAC);
                assertThat(first.shipped()).isTrue();
                assertThat(first.own()).isFalse();
            });
            assertThat(statements.sent()).hasSize(1);
        });
    }

    @Test
    void keepsWhatTheSchoolAddsChangesAndArchives() {
        rolledBack(() -> {
            UUID town = library.add(sheet("Ville de Nulle-Part", "500"));
            assertThat(find(town).own()).isTrue();
            assertThat(find(town).shipped()).isFalse();
            library.change(town, find(town).sheet(), sheet("Ville de Quelque-Part", "600"));
            assertThat(find(town).sheet().name().fr()).isEqualTo("Ville de Quelque-Part");
            library.archive(town);
            assertThat(find(town).archived()).isTrue();
            assertThat(new FunderFinder(library.all()).named("Ville de Quelque-Part"))
                    .isEmpty();
            library.bringBack(town);
            assertThat(new FunderFinder(library.all()).named("ville de quelque-part"))
                    .isPresent();
        });
    }

    @Test
    void saysOtherwiseThanTheReleaseUntilTheSchoolTakesItBack() {
        rolledBack(() -> {
            FunderSheet shipped = find(CROUS).sheet();
            library.change(CROUS, shipped, named(shipped, "Crous de la ville"));
            assertThat(find(CROUS).own()).isTrue();
            assertThat(find(CROUS).sheet().name().in(Locale.ENGLISH)).isEqualTo("Crous de la ville");
            library.archive(CROUS);
            library.restore(CROUS);
            assertThat(find(CROUS)).isEqualTo(new Funder(CROUS, shipped, true, false, false));
        });
    }

    @Test
    void leavesAShippedSheetToTheReleaseWhenItIsOnlyArchived() {
        rolledBack(() -> {
            library.archive(CROUS);
            assertThat(find(CROUS).archived()).isTrue();
            assertThat(find(CROUS).own()).isFalse();
            library.bringBack(CROUS);
            assertThat(find(CROUS).archived()).isFalse();
        });
    }

    @Test
    void keepsWhatTwoAdministratorsWroteIntoDifferentFields() {
        rolledBack(() -> {
            FunderSheet seen = find(CROUS).sheet();
            library.change(CROUS, seen, named(seen, "Crous de la ville"));
            FunderSheet other = new FunderSheet(
                    seen.name(),
                    seen.type(),
                    seen.scheme(),
                    seen.nature(),
                    seen.vat(),
                    seen.low(),
                    seen.high(),
                    seen.expected(),
                    seen.documents(),
                    seen.channel(),
                    seen.deadline(),
                    "Appel de 2026",
                    seen.status(),
                    seen.website());
            library.change(CROUS, seen, other);
            assertThat(find(CROUS).sheet().name().fr()).isEqualTo("Crous de la ville");
            assertThat(find(CROUS).sheet().source()).isEqualTo("Appel de 2026");
            assertThatThrownBy(() -> library.change(CROUS, seen, named(seen, "Crous d’ailleurs")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("funding.library.refused.changed");
            assertThat(find(CROUS).sheet().name().fr()).isEqualTo("Crous de la ville");
        });
    }

    @Test
    void refusesANameThatAnotherHas() {
        rolledBack(() -> assertThatThrownBy(() -> library.add(sheet("SACEM", "1")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("funding.library.refused.taken"));
    }

    @Test
    void isNotThereForWhatNobodyKnows() {
        rolledBack(() -> {
            assertThatThrownBy(() -> library.archive(UUID.randomUUID())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> library.restore(UUID.randomUUID())).isInstanceOf(NotFound.class);
        });
    }

    private Funder find(UUID id) {
        return library.all().stream()
                .filter(funder -> funder.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static FunderSheet sheet(String name, String low) {
        return FunderRulesTest.sheet(name, FundingType.MUNICIPALITY, low, "", "Règlement des aides", "");
    }

    private static FunderSheet named(FunderSheet sheet, String name) {
        return new FunderSheet(
                new Words(name, name),
                sheet.type(),
                sheet.scheme(),
                sheet.nature(),
                sheet.vat(),
                sheet.low(),
                sheet.high(),
                sheet.expected(),
                sheet.documents(),
                sheet.channel(),
                sheet.deadline(),
                sheet.source(),
                sheet.status(),
                sheet.website());
    }

    private void rolledBack(Runnable work) {
        school.as(
                administrator,
                () -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    work.run();
                }));
    }
}
