package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Bars;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What became of the messages, from those that left to those who booked, and the rates against what was wanted.
final class ResultTables {

    private final EmailCampaign campaign;
    private final CampaignWords words;
    private final Statistics counted;

    ResultTables(EmailCampaign campaign, Wording wording) {
        this.campaign = campaign;
        this.words = new CampaignWords(wording);
        this.counted = campaign.statistics();
    }

    /// Nothing while nothing was counted.
    List<Block> blocks() {
        return counted.isEmpty() ? List.of() : List.of(funnel(), rates());
    }

    /// A step of the funnel.
    private record Step(String name, @Nullable Integer people, Bars.Fill fill) {}

    private List<Step> steps() {
        return List.of(
                new Step("sent", counted.sent(), Bars.Fill.EMPTY),
                new Step("delivered", counted.delivered(), Bars.Fill.DOTTED),
                new Step("opened", counted.opened(), Bars.Fill.HATCHED),
                new Step("clicked", counted.clicked(), Bars.Fill.SOLID),
                new Step("conversions", counted.conversions(), Bars.Fill.SOLID));
    }

    private Block funnel() {
        List<Bars.Bar> bars = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        steps().forEach(step -> {
            if (step.people() != null) {
                bars.add(new Bars.Bar(
                        words.field("statistics." + step.name()),
                        new Money(BigDecimal.valueOf(step.people())),
                        words.count(step.people()),
                        step.fill()));
            }
            rows.add(figure(step.name(), step.people()));
        });
        rows.add(figure("bounced", counted.bounced()));
        rows.add(figure("unsubscribed", counted.unsubscribed()));
        rows.add(figure("complaints", counted.complaints()));
        Block.Table table = new Block.Table(
                words.text("table.statistics"),
                List.of(Column.text(words.text("column.figure"), 6), Column.number(words.text("column.people"), 2)),
                rows);
        return bars.isEmpty() ? table : new Block.Chart(new Bars(words.text("chart.funnel"), bars), table);
    }

    private Row figure(String name, @Nullable Integer people) {
        return Row.of(words.field("statistics." + name), words.count(people)).at("statistics/" + name);
    }

    private Block rates() {
        Aims aims = campaign.aims();
        return new Block.Table(
                words.text("table.rates"),
                List.of(
                        Column.text(words.text("column.rate"), 6),
                        Column.number(words.text("column.reached"), 2),
                        Column.number(words.text("column.wanted"), 2),
                        Column.text(words.text("column.verdict"), 3)),
                List.of(
                        rate("openRate", counted.openRate(), aims.openRate()),
                        rate("clickRate", counted.clickRate(), aims.clickRate()),
                        rate("clickToOpenRate", counted.clickToOpenRate(), null),
                        rate("conversionRate", counted.conversionRate(), null),
                        rate("unsubscribeRate", counted.unsubscribeRate(), null),
                        rate("complaintRate", counted.complaintRate(), null),
                        rate("bounceRate", counted.bounceRate(), null),
                        conversions(aims)));
    }

    private Row rate(String name, Optional<BigDecimal> reached, @Nullable BigDecimal wanted) {
        return Row.of(
                words.text("rate." + name),
                words.percent(reached),
                wanted == null ? "" : words.percent(wanted),
                verdict(reached.orElse(null), wanted));
    }

    private Row conversions(Aims aims) {
        Integer reached = counted.conversions();
        Integer wanted = aims.conversions();
        return Row.of(
                words.field("statistics.conversions"),
                words.count(reached),
                wanted == null ? "" : words.count(wanted),
                verdict(
                        reached == null ? null : BigDecimal.valueOf(reached),
                        wanted == null ? null : BigDecimal.valueOf(wanted)));
    }

    private String verdict(@Nullable BigDecimal reached, @Nullable BigDecimal wanted) {
        if (reached == null || wanted == null) {
            return "";
        }
        return words.text(reached.compareTo(wanted) >= 0 ? "verdict.reached" : "verdict.missed");
    }
}
