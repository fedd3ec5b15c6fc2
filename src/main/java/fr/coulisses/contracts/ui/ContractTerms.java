package fr.coulisses.contracts.ui;

import fr.coulisses.contracts.CoOwnership;
import fr.coulisses.contracts.ConditionReport;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContributionNature;
import fr.coulisses.contracts.EmploymentRoute;
import fr.coulisses.contracts.PayUnit;
import fr.coulisses.contracts.PerformerException;
import fr.coulisses.contracts.RightKind;
import fr.coulisses.contracts.ServiceKind;
import fr.coulisses.contracts.SessionKind;
import fr.coulisses.contracts.VatExemption;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.LiveFields;
import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/// The fields of what the parties agree: when, for how much, with which rights. Every type of contract has some of
/// them.
final class ContractTerms {

    private static final int LINE = 160;
    private static final int NUMBER = 60;
    private static final int TEXT = 2000;

    private final Parameters parameters;
    private final JsonMapper json;
    private final Clock clock;

    ContractTerms(Parameters parameters, JsonMapper json, Clock clock) {
        this.parameters = parameters;
        this.json = json;
        this.clock = clock;
    }

    static void dates(LiveFields fields) {
        fields.date("dates/startsOn");
        fields.date("dates/endsOn");
        fields.text("dates/venue", LINE);
        fields.text("dates/address", 300);
        fields.integer("dates/performances");
        fields.integer("dates/capacity");
        fields.integer("dates/minutes");
        fields.rows("dates/sessions", row -> {
            row.choice("kind", SessionKind.class, "contracts.sessionKind.");
            row.date("day");
            row.text("begins", 10);
            row.text("ends", 10);
            row.text("label", LINE);
        });
    }

    void employment(LiveFields fields) {
        fields.text("employment/job", LINE);
        fields.tick("employment/executive");
        fields.area("employment/motive", TEXT);
        fields.text("employment/objectNumber", NUMBER);
        fields.text("employment/agreement", LINE);
        fields.choice("employment/route", EmploymentRoute.class, "contracts.employmentRoute.");
        fields.area("employment/expenses", TEXT);
        fields.date("employment/birthDate");
        fields.date("employment/childAuthorisedOn");
        fields.date("employment/declaredOn");
        fields.date("employment/handedOn");
        fields.rows("employment/pay", row -> {
            row.choice("unit", PayUnit.class, "contracts.payUnit.");
            row.number("quantity");
            row.number("amount");
        });
        CostPanel cost = new CostPanel(parameters, clock);
        fields.follow(cost, content -> cost.show(json.treeToValue(content, Contract.class)));
    }

    void price(LiveFields fields) {
        fields.number("price/net");
        fields.number("price/vatRate");
        fields.choice("price/exemption", VatExemption.class, "contracts.vatExemption.");
        fields.number("price/valuedAt");
        fields.number("price/statedGross");
        fields.integer("price/dueDays");
        PriceSum sum = new PriceSum();
        fields.follow(sum, content -> sum.show(json.treeToValue(content, Contract.class)));
        fields.rows("price/schedule", row -> {
            row.text("label", LINE);
            row.date("day");
            row.number("percent");
            row.number("amount");
        });
    }

    static void sharing(LiveFields fields) {
        fields.number("sharing/producer");
        fields.number("sharing/organiser");
        fields.number("sharing/guaranteed");
        fields.reference("sharing/declarant", "parties", "name");
        fields.area("sharing/base", TEXT);
        fields.choice("sharing/coOwnership", CoOwnership.class, "contracts.coOwnership.");
        fields.area("sharing/losses", TEXT);
        fields.rows("sharing/contributions", row -> {
            row.reference("party", "parties", "name");
            row.choice("nature", ContributionNature.class, "contracts.contributionNature.");
            row.text("label", LINE);
            row.number("value");
            row.number("share");
        });
    }

    static void showing(LiveFields fields) {
        fields.tick("showing/living");
        fields.tick("showing/solo");
        fields.number("showing/ticketing");
        fields.tick("showing/nailToNail");
        fields.anyOf("showing/reports", ConditionReport.class, "contracts.conditionReport.");
        fields.area("showing/climate", TEXT);
        fields.foldedRows(
                "showing/works",
                row -> Formats.joined(
                        " · ",
                        row.path("title").asString(""),
                        row.path("author").asString("")),
                row -> {
                    row.text("title", LINE);
                    row.text("author", LINE);
                    row.text("technique", LINE);
                    row.text("dimensions", LINE);
                    row.number("value");
                });
    }

    static void right(LiveFields row) {
        row.choice("kind", RightKind.class, "contracts.rightKind.");
        row.area("extent", TEXT);
        row.area("purpose", TEXT);
        row.text("media", LINE);
        row.text("territory", LINE);
        row.date("until");
        row.integer("months");
        row.number("remuneration");
    }

    static void show(LiveFields fields) {
        fields.tick("circumstances/recorded");
        fields.tick("circumstances/lucrative");
        fields.tick("circumstances/amateurs");
        fields.integer("circumstances/amateurPerformances");
        fields.integer("circumstances/individualPerformances");
        fields.date("circumstances/amateursDeclaredOn");
        fields.number("circumstances/amateursPaid");
    }

    static void service(LiveFields fields) {
        fields.choice("circumstances/service", ServiceKind.class, "contracts.serviceKind.");
        fields.choice("circumstances/exception", PerformerException.class, "contracts.performerException.");
    }

    static void volunteering(LiveFields fields) {
        fields.number("circumstances/volunteerHours");
        fields.tick("circumstances/replacesEmployee");
        fields.tick("circumstances/minor");
    }
}
