package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.Sender;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Field;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Print;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Hour;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The campaign as its file: whom and by what right, the message as it is read, when, and what came of it.
final class EmailCampaignDocument {

    private final EmailCampaign campaign;
    private final Wording wording;
    private final CampaignWords words;
    private final List<Block> blocks = new ArrayList<>();

    EmailCampaignDocument(EmailCampaign campaign, Wording wording) {
        this.campaign = campaign;
        this.wording = wording;
        this.words = new CampaignWords(wording);
    }

    Document document() {
        AudienceTables audience = new AudienceTables(campaign, wording);
        blocks.addAll(audience.corrections());
        section("purpose");
        fields(
                field("aim", campaign.aim()),
                field("goal", campaign.goal()),
                field("target", campaign.target()),
                field("status", words.named("status", campaign.status())));
        section("people");
        fields(
                field("segment.label", campaign.segment().label()),
                field(
                        "segment.families",
                        campaign.segment().families().stream()
                                .map(family -> wording.text(family.labelKey()))
                                .collect(Collectors.joining(", "))),
                field(
                        "segment.statuses",
                        campaign.segment().statuses().stream()
                                .map(status -> wording.text(status.labelKey()))
                                .collect(Collectors.joining(", "))),
                field("segment.outside", count(campaign.segment().outside())),
                field("segment.agreed", count(campaign.segment().agreed())),
                field(
                        "segment.cleaned",
                        campaign.segment().hasOutside()
                                ? words.yes(campaign.segment().cleaned())
                                : ""),
                field("basis", words.named("legalBasis", campaign.basis())),
                field("basisReason", campaign.basisReason()));
        blocks.add(audience.counts());
        proofs();
        oppositions();
        section("message");
        fields(
                field("from.name", campaign.from().name()),
                field("from.email", campaign.from().email()),
                field("from.replyTo", campaign.from().replyTo()),
                field("subject", campaign.subject()),
                field("subjectB", campaign.subjectB()),
                field("preheader", campaign.preheader()));
        pieces();
        programme();
        fields(field("ticketing", campaign.ticketing()), field("accessibility", campaign.accessibility()));
        section("footer");
        fields(
                field("footer.unsubscribe", campaign.footer().unsubscribe()),
                field("footer.postalAddress", campaign.footer().postalAddress()),
                field("footer.dataNotice", campaign.footer().dataNotice()));
        mentions();
        section("sending");
        fields(
                field("testedOn", words.day(campaign.testedOn())),
                field("sendOn", words.moment(campaign.sendOn(), campaign.sendAt())));
        told();
        section("results");
        fields(
                field("aims.openRate", percent(campaign.aims().openRate())),
                field("aims.clickRate", percent(campaign.aims().clickRate())),
                field("aims.conversions", count(campaign.aims().conversions())),
                field("statistics.readOn", words.day(campaign.statistics().readOn())));
        blocks.addAll(new ResultTables(campaign, wording).blocks());
        fields(field("comparison", campaign.comparison()), field("lessons", campaign.lessons()));
        return new Document(
                wording.text("kind.email-campaign"),
                campaign.subject(),
                wording.language(),
                wording.mention(),
                blocks,
                Print.COMPACT,
                Sender.of(wording));
    }

    private void proofs() {
        table(
                "proofs",
                List.of(
                        Column.text(words.field("proofs.source"), 4),
                        Column.text(words.field("proofs.on"), 2),
                        Column.text(words.field("proofs.wording"), 6),
                        Column.text(words.field("proofs.preTicked"), 2),
                        Column.text(words.field("proofs.tiedToTicket"), 2)),
                campaign.proofs().stream()
                        .map(proof -> Row.of(
                                        proof.source(),
                                        words.day(proof.on()),
                                        proof.wording(),
                                        words.yes(proof.preTicked()),
                                        words.yes(proof.tiedToTicket()))
                                .at("proofs/" + proof.id()))
                        .toList());
    }

    /// How many, and when: who they are stays in the draft, a document goes to others.
    private void oppositions() {
        table(
                "oppositions",
                List.of(Column.text(words.text("column.opposition"), 6), Column.text(words.field("oppositions.on"), 3)),
                Stream.iterate(0, at -> at < campaign.oppositions().size(), at -> at + 1)
                        .map(at -> Row.of(
                                        words.text("rows.oppositions.one", String.valueOf(at + 1)),
                                        words.day(campaign.oppositions().get(at).on()))
                                .at("oppositions/"
                                        + campaign.oppositions().get(at).id()))
                        .toList());
    }

    private void pieces() {
        table(
                "pieces",
                List.of(
                        Column.text(words.field("pieces.type"), 2),
                        Column.text(words.text("column.content"), 9),
                        Column.text(words.field("pieces.link"), 5)),
                campaign.pieces().stream()
                        .map(piece -> Row.of(words.named("type", piece.type()), said(piece), piece.link())
                                .at("pieces/" + piece.id()))
                        .toList());
    }

    private String said(Piece piece) {
        return Formats.joined(
                "\n",
                piece.text(),
                piece.alt().isBlank() ? "" : words.text("alt", piece.alt()),
                piece.credit().isBlank() ? "" : words.text("mail.credit", piece.credit()),
                piece.source());
    }

    private void programme() {
        table(
                "programme",
                List.of(
                        Column.text(words.field("programme.artists"), 6),
                        Column.text(words.field("programme.day"), 3),
                        Column.text(words.field("programme.begins"), 2)),
                campaign.programme().stream()
                        .map(show -> Row.of(show.artists(), words.day(show.day()), Hour.written(show.begins()))
                                .at("programme/" + show.id()))
                        .toList());
    }

    private void mentions() {
        List<Mention> said = campaign.mentions().stream()
                .filter(mention -> !mention.words().isBlank())
                .toList();
        if (!said.isEmpty()) {
            blocks.add(new Block.Bullets(
                    said.stream().map(Mention::words).toList(),
                    said.stream().map(mention -> "mentions/" + mention.id()).toList()));
        }
    }

    private void told() {
        table(
                "told",
                List.of(Column.text(words.text("column.fact"), 3), Column.text(words.text("column.sent"), 8)),
                campaign.told().stream()
                        .map(told ->
                                Row.of(words.fact(told.fact()), told.value()).at("told/" + told.id()))
                        .toList());
    }

    /// Nothing without rows.
    private void table(String name, List<Column> columns, List<Row> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(words.text("rows." + name), columns, rows));
        }
    }

    private void section(String name) {
        blocks.add(new Block.Heading(1, words.text("part." + name)));
    }

    private Field field(String name, String value) {
        return new Field(words.field(name), value, name.replace('.', '/'));
    }

    private void fields(Field... all) {
        List<Field> known =
                Stream.of(all).filter(field -> !field.value().isBlank()).toList();
        if (!known.isEmpty()) {
            blocks.add(new Block.Fields(known));
        }
    }

    private String count(@Nullable Integer number) {
        return number == null ? "" : words.count(number);
    }

    private String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : words.percent(percent);
    }
}
