package fr.coulisses.funding.library;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.funding.FundingType;
import fr.coulisses.parameter.ParameterStatus;
import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunderRulesTest {

    private static final UUID ID = UUID.randomUUID();

    static FunderSheet sheet(
            String name, @Nullable FundingType type, String low, String high, String source, String site) {
        return new FunderSheet(
                new Words(name, name),
                type,
                Words.NONE,
                Words.NONE,
                Words.NONE,
                low.isEmpty() ? null : new BigDecimal(low),
                high.isEmpty() ? null : new BigDecimal(high),
                Words.NONE,
                List.of(),
                null,
                Words.NONE,
                source,
                ParameterStatus.MEMORY,
                site);
    }

    private static void refused(FunderSheet sheet, String what) {
        assertThatThrownBy(() -> FunderRules.require(sheet, ID, List.of()))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).label())
                .isEqualTo("funding.library.refused." + what);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "500, 500, https://exemple.fr",
        "0, 100000000, http://exemple.fr/aides?page=1",
        "500.25, '', ''"
    })
    void keepsAFunder(String low, String high, String site) {
        assertThatCode(() -> FunderRules.require(
                        sheet("Ville", FundingType.MUNICIPALITY, low, high, "Règlement", site), ID, List.of()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"-1, '', low", "0.001, '', low", "'', 100000000.01, high", "500.01, 500, high.below"})
    void refusesAmountsThatAreNone(String low, String high, String what) {
        refused(sheet("Ville", FundingType.MUNICIPALITY, low, high, "Règlement", ""), what);
    }

    @ParameterizedTest
    @CsvSource({"exemple.fr", "javascript:alert(1)", "https://", "https://a b"})
    void refusesAddressesThatAreNone(String site) {
        refused(sheet("Ville", FundingType.MUNICIPALITY, "", "", "Règlement", site), "website");
    }

    @Test
    void wantsANameATypeAndASource() {
        refused(sheet(" ", FundingType.MUNICIPALITY, "", "", "Règlement", ""), "name");
        refused(sheet("Ville", null, "", "", "Règlement", ""), "type");
        refused(sheet("Ville", FundingType.MUNICIPALITY, "", "", " ", ""), "source");
    }

    @Test
    void refusesANameThatAnotherHas() {
        FunderSheet town = sheet("Ville", FundingType.MUNICIPALITY, "", "", "Règlement", "");
        Funder other = new Funder(UUID.randomUUID(), town, false, true, false);
        Funder gone = new Funder(other.id(), town, false, true, true);
        assertThatThrownBy(() -> FunderRules.require(town, ID, List.of(other))).hasMessageContaining("taken");
        assertThatThrownBy(() -> FunderRules.require(town, ID, List.of(gone))).hasMessageContaining("archived");
        assertThatCode(() -> FunderRules.require(town, other.id(), List.of(other)))
                .doesNotThrowAnyException();
    }
}
