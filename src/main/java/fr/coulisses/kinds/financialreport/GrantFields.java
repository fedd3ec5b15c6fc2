package fr.coulisses.kinds.financialreport;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The grant that is reported on, and the day by which.
final class GrantFields {

    private final FinancialReport report;
    private final Wording wording;

    GrantFields(FinancialReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    Block.Fields fields() {
        GrantFacts grant = report.grant();
        List<Block.Field> fields = new ArrayList<>();
        fields.add(field("funder", grant.funder()));
        fields.add(field("scheme", grant.scheme()));
        fields.add(field("fileNumber", grant.fileNumber()));
        fields.add(field("asked", grant.asked() == null ? "" : wording.amount(new Money(grant.asked()))));
        fields.add(field("granted", grant.granted() == null ? "" : wording.amount(grant.grantedAmount())));
        fields.add(field("paid", grant.reference().isEmpty() ? "" : wording.amount(grant.paid())));
        fields.add(field("fiscalYearEnd", grant.fiscalYearEnd() == null ? "" : Formats.date(grant.fiscalYearEnd())));
        fields.add(field("dueOn", due()));
        fields.removeIf(field -> field.value().isBlank());
        if (fields.isEmpty()) {
            fields.add(field("funder", wording.text("financialreport.toChoose")));
        }
        return new Block.Fields(fields);
    }

    /// The day, with the days that are left as the report was composed.
    private String due() {
        LocalDate due = report.grant().dueOn();
        LocalDate on = report.on();
        if (due == null) {
            return "";
        }
        if (on == null) {
            return Formats.date(due);
        }
        long left = ChronoUnit.DAYS.between(on, due);
        return left < 0
                ? wording.text("financialreport.due.late", Formats.date(due), -left)
                : wording.text("financialreport.due.left", Formats.date(due), left, Formats.date(on));
    }

    private Block.Field field(String name, String value) {
        return new Block.Field(wording.text("financialreport.field.grant." + name), value, "grant/" + name);
    }
}
