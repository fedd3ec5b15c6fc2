package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.Statement;
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
        Statement.prices("subject", campaign.subject()).forEach(all::add);
        Statement.prices("subjectB", campaign.subjectB()).forEach(all::add);
        Statement.prices("preheader", campaign.preheader()).forEach(all::add);
        campaign.pieces().stream()
                .flatMap(piece -> Statement.prices("pieces/" + piece.id() + "/text", piece.text()))
                .forEach(all::add);
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
}
