package fr.coulisses.funding.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingType;
import fr.coulisses.parameter.ParameterStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The funders of the handbook as the release ships them.
class ShippedFundersTest {

    private final ShippedFunders shipped = new ShippedFunders(JsonMapper.shared());

    @Test
    void knowsAFunderOfEveryType() {
        assertThat(shipped.all().values())
                .hasSize(23)
                .extracting(FunderSheet::type)
                .contains(FundingType.values());
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(shipped.all().values())
                .flatExtracting(sheet -> List.of(
                        sheet.name(), sheet.scheme(), sheet.nature(), sheet.vat(), sheet.expected(), sheet.deadline()))
                .allSatisfy(words -> {
                    assertThat(((Words) words).fr()).isNotBlank();
                    assertThat(((Words) words).en()).isNotBlank();
                });
    }

    @Test
    void keepsTheRulesOfTheLibrary() {
        List<Funder> all = shipped.all().entrySet().stream()
                .map(each -> new Funder(each.getKey(), each.getValue(), true, false, false))
                .toList();
        all.forEach(funder -> assertThatCode(() -> FunderRules.require(funder.sheet(), funder.id(), all))
                .doesNotThrowAnyException());
    }

    @Test
    void repeatsTheHandbookOfTheCrous() {
        FunderSheet crous = named("crous");
        assertThat(crous.expected().fr()).contains("hors cursus", "cofinancé");
        assertThat(crous.status()).isEqualTo(ParameterStatus.VERIFIED);
        assertThat(crous.usualDocuments())
                .contains(DocumentType.STUDENT_CARD, DocumentType.OUTSIDE_CURRICULUM, DocumentType.COFUNDING_PROOF);
    }

    @Test
    void saysWhatIsStillToBeVerified() {
        assertThat(Stream.of("cnm", "erasmus", "creative-europe", "pass-culture"))
                .allSatisfy(key -> assertThat(named(key).status()).isEqualTo(ParameterStatus.TO_VERIFY));
        assertThat(named("drac").high()).isEqualByComparingTo(new BigDecimal("10000"));
    }

    private FunderSheet named(String key) {
        return Objects.requireNonNull(shipped.all().get(ShippedFunders.id(key)), key);
    }
}
