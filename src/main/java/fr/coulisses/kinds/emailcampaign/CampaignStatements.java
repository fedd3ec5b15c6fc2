package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.Statement;
import fr.coulisses.shared.EuroAmounts;
import java.util.ArrayList;
import java.util.List;

/// What a campaign says that contracts, budget and other artefacts say too.
final class CampaignStatements {

    private final EmailCampaign campaign;

    CampaignStatements(EmailCampaign campaign) {
        this.campaign = campaign;
    }

    List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        all.add(new Statement(Statement.NAMES_FUNDERS, "mentions", ""));
        campaign.mentions().stream()
                .filter(mention ->
                        !mention.grant().isEmpty() && !mention.words().isBlank())
                .map(mention -> new Statement(Statement.FUNDER_MENTION, "mentions/" + mention.id(), mention.grant()))
                .forEach(all::add);
        campaign.programme().stream()
                .filter(show -> !show.artists().isBlank())
                .map(show -> new Statement(Statement.PROMOTED_SHOW, "programme/" + show.id(), show.statement()))
                .forEach(all::add);
        prices(all, "subject", campaign.subject());
        prices(all, "subjectB", campaign.subjectB());
        prices(all, "preheader", campaign.preheader());
        campaign.pieces().forEach(piece -> prices(all, "pieces/" + piece.id() + "/text", piece.text()));
        if (!campaign.accessibility().isBlank()) {
            all.add(new Statement(Statement.ANNOUNCED_AIDS, "accessibility", campaign.accessibility()));
        }
        if (!campaign.ticketing().isBlank()) {
            all.add(new Statement(
                    Statement.TICKETING_ADDRESS,
                    "ticketing",
                    campaign.ticketing().strip()));
        }
        return all;
    }

    private static void prices(List<Statement> all, String place, String text) {
        EuroAmounts.in(text).stream()
                .map(price -> new Statement(
                        Statement.TICKET_PRICE, place, price.euros().toPlainString()))
                .forEach(all::add);
    }
}
