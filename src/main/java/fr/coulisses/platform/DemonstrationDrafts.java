package fr.coulisses.platform;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Section;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.schedule.Schedules;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes the artefacts of a demonstration project from files in the format of their kinds.
@Component
class DemonstrationDrafts {

    private final Artefacts artefacts;
    private final Budgets budgets;
    private final Contacts contacts;
    private final Schedules schedules;
    private final JsonMapper json;

    DemonstrationDrafts(Artefacts artefacts, Budgets budgets, Contacts contacts, Schedules schedules, JsonMapper json) {
        this.artefacts = artefacts;
        this.budgets = budgets;
        this.contacts = contacts;
        this.schedules = schedules;
        this.json = json;
    }

    /// The names of what the registers of a project hold.
    DemonstrationReferences references(UUID project) {
        DemonstrationReferences names = new DemonstrationReferences();
        budgets.get(project).lines().stream()
                .filter(line -> line.entry().section() == Section.EXPENSE)
                .forEach(line -> names.know("line", line.entry().label(), line.id()));
        contacts.all(project)
                .forEach(contact -> names.know("contact", contact.sheet().name(), contact.id()));
        schedules
                .get(project)
                .tasks()
                .forEach(task -> names.know("task", task.task().label(), task.id()));
        return names;
    }

    Artefact write(UUID project, String kind, String title, String file, DemonstrationReferences names) {
        Artefact artefact = artefacts.start(project, kind, title);
        JsonNode written = names.resolve(json.readTree(DemonstrationFiles.read(file)));
        artefacts.save(artefact.id(), artefacts.draft(artefact.id()).content(), written);
        return artefact;
    }
}
