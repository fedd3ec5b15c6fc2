package fr.coulisses.platform;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.schedule.RetroplanningModel;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The first block of the demonstration projects, from the demand to its evaluation: whole for the festival, with
/// mistakes to be found for the exhibition.
@Component
class DemonstrationDefinition {

    private final DemonstrationContacts contacts;
    private final DemonstrationSchedule schedule;
    private final DemonstrationDrafts drafts;

    DemonstrationDefinition(
            DemonstrationContacts contacts, DemonstrationSchedule schedule, DemonstrationDrafts drafts) {
        this.contacts = contacts;
        this.schedule = schedule;
        this.drafts = drafts;
    }

    /// As a student of the project, once its budget is there.
    ///
    /// @param folder of its files
    /// @return the diagnostic
    Artefact define(UUID project, RetroplanningModel model, String folder) {
        contacts.bringIn(project, folder + "/contacts.json");
        schedule.plan(project, model, folder + "/schedule.json");
        DemonstrationReferences names = drafts.references(project);
        drafts.write(project, "demand-study", "Étude de la demande", folder + "/demand-study.json", names);
        Artefact diagnostic = drafts.write(
                project, "diagnostic", "Diagnostic du territoire et des publics", folder + "/diagnostic.json", names);
        drafts.write(project, "objectives", "Note d’intention et objectifs", folder + "/objectives.json", names);
        drafts.write(
                project,
                "stakeholder-map",
                "Cartographie des parties prenantes",
                folder + "/stakeholder-map.json",
                names);
        drafts.write(project, "action-plan", "Plan d’action", folder + "/action-plan.json", names);
        drafts.write(project, "evaluation-plan", "Plan d’évaluation", folder + "/evaluation-plan.json", names);
        return diagnostic;
    }
}
