package fr.coulisses.search.ui;

import fr.coulisses.account.Role;
import fr.coulisses.account.ui.PeopleAddress;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.register.Registers;
import fr.coulisses.register.ui.RegisterAddress;
import fr.coulisses.search.Found;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import java.util.Locale;

/// What was found, as lines of the palette: worded in one language, each with the page it leads to.
final class FoundLines {

    private final Registers registers;
    private final Labels labels;
    private final Locale language;
    private final Role reader;

    FoundLines(Registers registers, Labels labels, Locale language, Role reader) {
        this.registers = registers;
        this.labels = labels;
        this.language = language;
        this.reader = reader;
    }

    Suggestion line(Found found) {
        return switch (found) {
            case Found.Project project ->
                new Suggestion(
                        "search.group.projects",
                        project.title(),
                        Formats.joined(
                                " · ", labels.text(language, "project.type." + project.type()), project.territory()),
                        ProjectAddress.of(project.id()),
                        project.closeness());
            case Found.Artefact artefact ->
                new Suggestion(
                        "search.group.artefacts",
                        artefact.title(),
                        artefact(artefact),
                        ProjectAddress.artefact(artefact.projectId(), artefact.id()),
                        artefact.closeness());
            case Found.Person person ->
                new Suggestion(
                        "search.group.people",
                        person.title(),
                        Formats.joined(
                                " · ",
                                labels.text(language, "account.role." + person.role()),
                                person.project().isEmpty() ? person.email() : person.project()),
                        address(person),
                        person.closeness());
            case Found.Contact contact ->
                new Suggestion(
                        "search.group.contacts",
                        contact.title(),
                        Formats.joined(" · ", contact.person(), contact.project()),
                        ProjectAddress.contact(contact.projectId(), contact.id()),
                        contact.closeness());
            case Found.Entry entry ->
                new Suggestion(
                        "search.group.registers",
                        entry.title(),
                        Formats.joined(
                                " · ",
                                labels.text(
                                        language,
                                        registers.get(entry.register()).label()),
                                entry.project()),
                        RegisterAddress.of(entry.projectId(), registers.get(entry.register()), entry.id()),
                        entry.closeness());
            case Found.Competency competency ->
                new Suggestion(
                        "search.group.competencies",
                        competency.code() + " – " + competency.title(),
                        Formats.joined(" · ", competency.sheet(), competency.block()),
                        "referentiels/" + competency.sheet() + "?revision=" + competency.revision() + "#"
                                + competency.code(),
                        competency.closeness());
        };
    }

    /// The kind goes without saying when the title says it.
    private String artefact(Found.Artefact artefact) {
        String key = "kind." + artefact.kind();
        String kind = labels.has(language, key) ? labels.text(language, key) : "";
        return artefact.title().contains(kind) ? artefact.project() : Formats.joined(" · ", kind, artefact.project());
    }

    /// An administrator keeps the account; others meet the person in a project, or can write to them.
    private String address(Found.Person person) {
        if (reader == Role.ADMIN) {
            return PeopleAddress.of(person.email());
        }
        return person.projectId() == null ? "mailto:" + person.email() : ProjectAddress.team(person.projectId());
    }
}
