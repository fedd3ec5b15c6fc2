package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.Wording;
import fr.coulisses.shared.Formats;
import java.util.Locale;
import java.util.StringJoiner;

/// The message in letters alone, for programs and people that want no HTML: each button with its address.
public final class EmailText {

    private EmailText() {}

    public static String write(EmailCampaign campaign, Wording reader) {
        Wording wording = new Wording(reader.labels(), Locale.FRENCH, reader.project());
        StringJoiner parts = new StringJoiner("\n\n", "", "\n");
        campaign.pieces().forEach(piece -> add(parts, piece(piece, wording)));
        StringJoiner foot = new StringJoiner("\n");
        campaign.mentions().forEach(mention -> add(foot, mention.words()));
        add(
                foot,
                Formats.joined(" – ", campaign.from().name(), campaign.footer().postalAddress()));
        add(foot, campaign.footer().dataNotice());
        String refusal = campaign.footer().unsubscribe();
        if (Addresses.isRefusal(refusal)) {
            add(foot, wording.text("emailcampaign.mail.unsubscribe") + "\u00a0: " + refusal.strip());
        }
        add(parts, foot.length() == 0 ? "" : "-- \n" + foot);
        return parts.toString();
    }

    private static void add(StringJoiner parts, String text) {
        if (!text.isBlank()) {
            parts.add(text.stripTrailing());
        }
    }

    private static String piece(Piece piece, Wording wording) {
        Piece.Type type = piece.type() == null ? Piece.Type.TEXT : piece.type();
        return switch (type) {
            case IMAGE ->
                piece.alt().isBlank() ? "" : wording.text("emailcampaign.mail.picture", piece.alt(), piece.credit());
            case HEADING -> piece.text().strip().toUpperCase(Locale.FRENCH);
            case TEXT -> piece.text().strip();
            case BUTTON ->
                Addresses.isLink(piece.link())
                        ? piece.text().strip() + "\u00a0: " + piece.link().strip()
                        : piece.text().strip();
            case DIVIDER -> "----------";
        };
    }
}
