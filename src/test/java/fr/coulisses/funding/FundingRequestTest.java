package fr.coulisses.funding;

import static fr.coulisses.funding.Requests.TODAY;
import static fr.coulisses.funding.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.funding.RequestedDocument.Status;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class FundingRequestTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /// A request with something in every field.
    private static final String WHOLE = """
        {"funder": "Région Grand Est", "contact": "6c8f0000-0000-4000-8000-000000000001", "type": "REGION",
         "scheme": "Aide aux festivals", "purpose": "PROJECT", "asked": 10000.50, "proposed": 8000,
         "granted": 7500, "lines": ["6c8f0000-0000-4000-8000-000000000002"], "eligible": "Cachets",
         "eligibleExpenses": 20000, "filingDeadline": "2026-11-30", "filedOn": "2026-11-28",
         "committeeOn": "2027-01-15", "notifiedOn": "2027-01-20", "fiscalYearEnd": "2027-12-31",
         "channel": "ONLINE", "fileNumber": "GE-42", "officer": "Léa Roy", "nameOnBankDetails": "Les Nuits",
         "siretOnBankDetails": "33115405400091", "withinCurriculum": true, "formerAids": 1500,
         "conditions": "Bilan sous six mois",
         "documents": [{"id": "d1", "type": "STATUTES", "label": "Statuts signés", "status": "PROVIDED",
           "issuedOn": "2026-01-01", "validUntil": "2027-12-31"},
          {"id": "d2", "type": "QUOTES", "label": "", "status": "NOT_APPLICABLE", "issuedOn": null,
           "validUntil": null}],
         "counterparts": [{"id": "c1", "label": "Invitations", "value": 50}],
         "payments": [{"id": "p1", "kind": "ADVANCE", "amount": 3750, "dueOn": "2027-02-15",
           "paidOn": "2027-02-20"}],
         "obligations": [{"id": "o1", "kind": "LOGO", "label": "Affiche", "dueOn": "2027-03-01",
           "done": true}],
         "journal": [{"id": "e1", "day": "2027-01-16", "channel": "EMAIL", "summary": "Avis favorable",
           "nextStep": "Rappeler", "remindOn": "2027-01-30", "done": true}]}\
        """;

    @Test
    void writesTheDayOfItsFilingAndOfItsNotificationOnce() {
        LocalDate later = TODAY.plusDays(3);
        FundingRequest filed = FundingRequest.EMPTY.moved(FundingState.FILED, TODAY);
        assertThat(filed).isEqualTo(request().filed(TODAY).content());
        assertThat(filed.moved(FundingState.FILED, later)).isEqualTo(filed);
        FundingRequest notified = filed.moved(FundingState.NOTIFIED, later);
        assertThat(notified).isEqualTo(request().filed(TODAY).notified(later).content());
        assertThat(notified.moved(FundingState.NOTIFIED, later.plusDays(1))).isEqualTo(notified);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FILED", "NOTIFIED"})
    void writesNothingInAnyOtherState(FundingState state) {
        assertThat(FundingRequest.EMPTY.moved(state, TODAY)).isEqualTo(FundingRequest.EMPTY);
    }

    @Test
    void changesNothingButTheDay() {
        assertThat(JSON.readValue(WHOLE.replace("\"2026-11-28\"", "null"), FundingRequest.class)
                        .moved(FundingState.FILED, LocalDate.of(2026, 11, 28)))
                .isEqualTo(whole());
        assertThat(JSON.readValue(WHOLE.replace("\"2027-01-20\"", "null"), FundingRequest.class)
                        .moved(FundingState.NOTIFIED, LocalDate.of(2027, 1, 20)))
                .isEqualTo(whole());
    }

    @Test
    void beginsAnewWithoutWhatTheFunderAnswered() {
        assertThat(JSON.readTree(JSON.writeValueAsString(whole().begunAnew()))).isEqualTo(JSON.readTree("""
            {"funder": "Région Grand Est", "contact": "6c8f0000-0000-4000-8000-000000000001",
             "type": "REGION", "scheme": "Aide aux festivals", "purpose": "PROJECT", "asked": 10000.50,
             "proposed": null, "granted": null, "lines": ["6c8f0000-0000-4000-8000-000000000002"],
             "eligible": "Cachets", "eligibleExpenses": 20000, "filingDeadline": null, "filedOn": null,
             "committeeOn": null, "notifiedOn": null, "fiscalYearEnd": null, "channel": "ONLINE",
             "fileNumber": "", "officer": "", "nameOnBankDetails": "", "siretOnBankDetails": "",
             "withinCurriculum": true, "formerAids": null, "conditions": "",
             "documents": [{"id": "d1", "type": "STATUTES", "label": "Statuts signés",
               "status": "TO_PROVIDE", "issuedOn": null, "validUntil": null},
              {"id": "d2", "type": "QUOTES", "label": "", "status": "TO_PROVIDE", "issuedOn": null,
               "validUntil": null}],
             "counterparts": [{"id": "c1", "label": "Invitations", "value": 50}], "payments": [],
             "obligations": [], "journal": []}\
            """));
    }

    @Test
    void beginsAnewAsOftenAsOneLikes() {
        FundingRequest anew = whole().begunAnew();
        assertThat(anew.begunAnew()).isEqualTo(anew);
        assertThat(FundingRequest.EMPTY.begunAnew()).isEqualTo(FundingRequest.EMPTY);
    }

    @Test
    void readsNothingAsAValidRequest() {
        FundingRequest nothing = JSON.readValue("{}", FundingRequest.class);
        assertThat(nothing).isEqualTo(FundingRequest.EMPTY);
        assertThat(JSON.treeToValue(JSON.valueToTree(nothing), FundingRequest.class))
                .isEqualTo(nothing);
        assertThat(nothing.name()).isEmpty();
        assertThat(nothing.expected().isZero()).isTrue();
    }

    @Test
    void readsRowsOfWhichNothingIsWritten() {
        FundingRequest rows = JSON.readValue("""
                 {"documents": [{"id": "a"}], "counterparts": [{"id": "b"}], "payments": [{"id": "c"}],
                  "obligations": [{"id": "d"}], "journal": [{"id": "e"}]}\
                 """, FundingRequest.class);
        assertThat(rows.documents())
                .containsExactly(new RequestedDocument("a", null, "", Status.TO_PROVIDE, null, null));
        assertThat(rows.counterparts()).containsExactly(new Counterpart("b", "", null));
        assertThat(rows.payments()).containsExactly(new Payment("c", null, null, null, null));
        assertThat(rows.obligations()).containsExactly(new Obligation("d", null, "", null, false));
        assertThat(rows.journal()).containsExactly(new Exchange("e", null, null, "", "", null, false));
        assertThat(JSON.treeToValue(JSON.valueToTree(rows), FundingRequest.class))
                .isEqualTo(rows);
        assertThat(rows.paid().isZero()).isTrue();
        assertThat(rows.counterpartValue().isZero()).isTrue();
    }

    @Test
    void losesNothingOfARequestThatSaysEverything() {
        String written = JSON.writeValueAsString(whole());
        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(WHOLE));
        assertThat(JSON.readValue(written, FundingRequest.class)).isEqualTo(whole());
    }

    @Test
    void isCalledByItsFunderAndItsAid() {
        assertThat(whole().name()).isEqualTo("Région Grand Est – Aide aux festivals");
        assertThat(request().from("Région").content().name()).isEqualTo("Région");
        assertThat(JSON.readValue("{\"scheme\": \"FSDIE\"}", FundingRequest.class)
                        .name())
                .isEqualTo("FSDIE");
    }

    @Test
    void standsForWhatIsGrantedElseForWhatIsAsked() {
        assertThat(request().asked("10").content().expected().euros()).isEqualByComparingTo("10");
        assertThat(request().asked("10").granted("8").content().expected().euros())
                .isEqualByComparingTo("8");
    }

    private static FundingRequest whole() {
        return JSON.readValue(WHOLE, FundingRequest.class);
    }
}
