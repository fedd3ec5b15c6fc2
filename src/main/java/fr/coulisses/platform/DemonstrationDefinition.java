package fr.coulisses.platform;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.schedule.RetroplanningModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The artefacts of the demonstration projects, from the demand to its evaluation, what goes to funders and what is
/// prepared for audiences: whole for the festival, with mistakes to be found for the exhibition.
@Component
class DemonstrationDefinition {

    private static final String DIAGNOSTIC = "diagnostic";

    /// By kind, in the order in which they are written; the file of each is called like its kind, and a project without
    /// it has none.
    private static final Map<String, String> TITLES = titles();

    private final DemonstrationContacts contacts;
    private final DemonstrationSchedule schedule;
    private final DemonstrationDrafts drafts;
    private final DemonstrationRegisters registers;
    private final DemonstrationTracking tracking;

    DemonstrationDefinition(
            DemonstrationContacts contacts,
            DemonstrationSchedule schedule,
            DemonstrationDrafts drafts,
            DemonstrationRegisters registers,
            DemonstrationTracking tracking) {
        this.contacts = contacts;
        this.schedule = schedule;
        this.drafts = drafts;
        this.registers = registers;
        this.tracking = tracking;
    }

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("demand-study", "Étude de la demande");
        titles.put(DIAGNOSTIC, "Diagnostic du territoire et des publics");
        titles.put("objectives", "Note d’intention et objectifs");
        titles.put("stakeholder-map", "Cartographie des parties prenantes");
        titles.put("action-plan", "Plan d’action");
        titles.put("evaluation-plan", "Plan d’évaluation");
        titles.put("communication-plan", "Plan de communication");
        titles.put("funding-file", "Dossier de mécénat – Imprimerie du Canal");
        titles.put("stage-rider", "Fiche technique – Marées hautes");
        titles.put("exhibition-specification", "Fiche technique – Lumières du fleuve");
        titles.put("venue-study", "Étude de lieu");
        titles.put("financial-report", "Compte rendu financier – Commune de Rivemont");
        titles.put("mediation-sheet", "Médiation – fiche technique");
        titles.put("watch", "Veille de la saison");
        titles.put("email-campaign", "E-mailing – ouverture de la billetterie");
        titles.put("editorial-calendar", "Calendrier éditorial");
        titles.put("press-release", "Communiqué de presse");
        titles.put("press-kit", "Dossier de presse");
        return titles;
    }

    /// As a student of the project, once its budget is there.
    ///
    /// @param folder of its files
    /// @return the diagnostic
    Artefact define(UUID project, RetroplanningModel model, String folder) {
        contacts.bringIn(project, folder + "/contacts.json");
        schedule.plan(project, model, folder + "/schedule.json");
        registers.bringIn(project, folder);
        tracking.bringIn(project, folder);
        Map<String, Artefact> written = drafts.write(project, TITLES, folder);
        return Objects.requireNonNull(written.get(DIAGNOSTIC));
    }
}
