package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.project.ProjectSheet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The e-mail campaign as a kind of artefact. A project has one for each message.
@Component
public class EmailCampaignKind implements ArtefactKind<EmailCampaign> {

    public static final String KEY = "email-campaign";

    private final CampaignSources sources;

    EmailCampaignKind(CampaignSources sources) {
        this.sources = sources;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<EmailCampaign> type() {
        return EmailCampaign.class;
    }

    @Override
    public EmailCampaign start(ProjectSheet project) {
        return EmailCampaign.empty();
    }

    @Override
    public EmailCampaign compose(UUID project, EmailCampaign draft) {
        return sources.composed(project, draft);
    }

    @Override
    public List<Check<EmailCampaign>> checks() {
        return List.of(
                new EachMessageCanBeRefused(),
                new PeopleHaveAgreed(),
                new TheBoxIsNeverTicked(),
                new WhoObjectsIsLeftAlone(),
                new SubjectsAreShort(),
                new PicturesAreDescribed(),
                new ButtonsLeadSomewhere(),
                new StatisticsAreReadAfterAWeek(),
                new FiguresAddUp(),
                new WhatWasSentStillHolds());
    }

    @Override
    public List<Statement> statements(EmailCampaign campaign) {
        return new CampaignStatements(campaign).all();
    }

    @Override
    public Document document(EmailCampaign campaign, Wording wording) {
        return new EmailCampaignDocument(campaign, wording).document();
    }

    /// Who may be written to, who is left out and why, and what has changed since it was sent, for a page of its own.
    public List<Block> audience(EmailCampaign campaign, Wording wording) {
        return new AudienceTables(campaign, wording).blocks();
    }

    /// What was measured against what was wanted, for a page of its own; nothing while nothing is.
    public List<Block> results(EmailCampaign campaign, Wording wording) {
        return new ResultTables(campaign, wording).blocks();
    }
}
