package fr.coulisses.platform;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Pictures;
import fr.coulisses.budget.Budgets;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.register.Entries;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.schedule.Schedules;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes the artefacts of a demonstration project from files in the format of their kinds.
@Component
class DemonstrationDrafts {

    private final Artefacts artefacts;
    private final Pictures pictures;
    private final Budgets budgets;
    private final Contacts contacts;
    private final Schedules schedules;
    private final Entries entries;
    private final FundingRegister funding;
    private final RightsRegister rights;
    private final JsonMapper json;

    DemonstrationDrafts(
            Artefacts artefacts,
            Pictures pictures,
            Budgets budgets,
            Contacts contacts,
            Schedules schedules,
            Entries entries,
            FundingRegister funding,
            RightsRegister rights,
            JsonMapper json) {
        this.artefacts = artefacts;
        this.pictures = pictures;
        this.budgets = budgets;
        this.contacts = contacts;
        this.schedules = schedules;
        this.entries = entries;
        this.funding = funding;
        this.rights = rights;
        this.json = json;
    }

    /// The names of what the registers of a project hold.
    DemonstrationReferences references(UUID project) {
        DemonstrationReferences names = new DemonstrationReferences();
        budgets.get(project).lines().stream()
                .sorted(Comparator.comparing(line -> line.entry().section()))
                .forEach(line -> names.know("line", line.entry().label(), line.id()));
        contacts.all(project)
                .forEach(contact -> names.know("contact", contact.sheet().name(), contact.id()));
        schedules
                .get(project)
                .tasks()
                .forEach(task -> names.know("task", task.task().label(), task.id()));
        entries.all(project, funding)
                .forEach(entry -> names.know("request", funding.name(entry.content()), entry.id()));
        entries.all(project, rights).forEach(entry -> names.know("work", rights.name(entry.content()), entry.id()));
        return names;
    }

    /// @param titles by kind; the file of each is called like its kind
    /// @return the artefacts by kind
    Map<String, Artefact> write(UUID project, Map<String, String> titles, String folder) {
        Map<String, JsonNode> files = new LinkedHashMap<>();
        DemonstrationReferences names = references(project);
        titles.keySet()
                .forEach(kind -> DemonstrationFiles.find(folder + "/" + kind + ".json")
                        .map(json::readTree)
                        .ifPresent(file -> {
                            names.know(project, file);
                            files.put(kind, file);
                        }));
        Map<String, Artefact> written = new HashMap<>();
        files.forEach((kind, file) -> {
            Artefact artefact = artefacts.start(project, kind, titles.getOrDefault(kind, kind));
            DemonstrationReferences.pictures(file)
                    .forEach(name -> names.knowPicture(
                            name, pictures.add(artefact.id(), DemonstrationFiles.read(folder + "/" + name))));
            artefacts.save(artefact.id(), artefacts.draft(artefact.id()).content(), names.resolve(file));
            names.know("artefact", kind, artefact.id());
            written.put(kind, artefact);
        });
        return written;
    }
}
