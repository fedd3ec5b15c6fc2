package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Who may be written to, who is left out and why; what has changed since it was sent.
final class AudienceTables {

    private final EmailCampaign campaign;
    private final CampaignWords words;

    AudienceTables(EmailCampaign campaign, Wording wording) {
        this.campaign = campaign;
        this.words = new CampaignWords(wording);
    }

    List<Block> blocks() {
        return Stream.concat(corrections().stream(), Stream.of(counts())).toList();
    }

    Block counts() {
        Recipients counted = campaign.recipients();
        List<Row> rows = new ArrayList<>();
        rows.add(row("total", counted.total()));
        rows.add(row("withoutAddress", counted.withoutAddress()));
        rows.add(row("opposed", counted.opposed()));
        rows.add(row("unasked", counted.unasked()));
        rows.add(Row.subtotal(words.field("recipients.addressed"), words.count(counted.addressed()))
                .at("recipients/addressed"));
        if (campaign.segment().hasOutside()) {
            rows.add(Row.of(
                            words.text("outside.addressable"),
                            words.count(campaign.segment().addressable()))
                    .at("segment/agreed"));
            rows.add(Row.of(
                            words.text("outside.unasked"),
                            words.count(campaign.segment().unasked()))
                    .at("segment/outside"));
        }
        rows.add(Row.total(words.text("addressed"), words.count(campaign.addressed())));
        return new Block.Table(
                words.text("table.recipients"),
                List.of(Column.text(words.text("column.who"), 6), Column.number(words.text("column.people"), 2)),
                rows);
    }

    private Row row(String name, Integer people) {
        return Row.of(words.field("recipients." + name), words.count(people)).at("recipients/" + name);
    }

    /// Nothing while what was sent still holds.
    List<Block> corrections() {
        List<Correction> changed = Correction.of(campaign);
        return changed.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Paragraph(words.text("stale")),
                        new Block.Table(
                                words.text("table.stale"),
                                List.of(
                                        Column.text(words.text("column.fact"), 3),
                                        Column.text(words.text("column.sent"), 5),
                                        Column.text(words.text("column.now"), 5)),
                                changed.stream()
                                        .map(each -> Row.of(
                                                        words.fact(each.fact()),
                                                        each.told(),
                                                        each.now().isEmpty() ? CampaignWords.NOTHING : each.now())
                                                .at("told/" + each.row()))
                                        .toList()));
    }
}
