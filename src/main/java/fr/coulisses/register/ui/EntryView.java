package fr.coulisses.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.artefact.ui.FindingsPanel;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.register.Attachments;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFindings;
import fr.coulisses.register.Register;
import fr.coulisses.register.Registers;
import fr.coulisses.register.SavedEntry;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Confirmation;
import fr.coulisses.shared.ui.LiveForm;
import fr.coulisses.shared.ui.Notices;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One entry of a register: what it says, how far it is, what proves it, and what the checks say of it.
@Route("projets/:project/registres/:register/:entry")
@PermitAll
class EntryView extends ProjectPage {

    private final transient Registers registers;
    private final transient Entries entries;
    private final transient Attachments attachments;
    private final transient EntryFindings findings;
    private final transient EntryEditors editors;
    private final transient ProjectAccess access;
    private final transient Labels labels;
    private final transient JsonMapper json;
    private final transient Clock clock;
    private @Nullable CourseCard<?, ?> course;

    EntryView(
            Projects projects,
            Registers registers,
            Entries entries,
            Attachments attachments,
            EntryFindings findings,
            EntryEditors editors,
            ProjectAccess access,
            Labels labels,
            JsonMapper json,
            Clock clock) {
        super(projects);
        this.registers = registers;
        this.entries = entries;
        this.attachments = attachments;
        this.findings = findings;
        this.editors = editors;
        this.access = access;
        this.labels = labels;
        this.json = json;
        this.clock = clock;
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        Register<?, ?> register = registers.at(
                event.getRouteParameters().get(RegisterView.REGISTER).orElseThrow(NotFound::new));
        show(
                register,
                id(event, "entry"),
                event.getLocation().getQueryParameters().getSingleParameter(RegisterAddress.PLACE));
    }

    private <C, S extends Enum<S>> void show(Register<C, S> register, UUID id, Optional<String> place) {
        Entry<C, S> entry = entries.get(id, register);
        if (!entry.project().equals(project().id())) {
            throw new NotFound();
        }
        EntryEditor<C, S> editor = editors.of(register);
        Set<Right> rights = access.rights(entry.project());
        boolean editable = rights.contains(Right.WRITE);
        crumbProject();
        crumb(getTranslation(register.label()), RegisterAddress.of(entry.project(), register));
        name(register, entry.content());
        factNature();
        facts(new Badge(editor.tone(entry.state()), getTranslation(register.label(entry.state()))));
        if (editable && entries.moves(id, register).isEmpty()) {
            Button remove = new Button(
                    getTranslation("register.remove"),
                    click -> new Confirmation(
                                    getTranslation("register.remove"),
                                    getTranslation("register.remove.confirm"),
                                    getTranslation("register.remove"),
                                    () -> remove(register, entry))
                            .open());
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            actions(remove);
        }
        Div side = new Div();
        side.addClassName("stack");
        LiveForm[] form = new LiveForm[1];
        FindingsPanel panel = new FindingsPanel(finding -> form[0].jump(finding.place()));
        Runnable examine = () -> panel.show(findings.of(id, register));
        AttachedFiles files = new AttachedFiles(attachments, entry.project(), id, editable, examine);
        Div aside = new Div();
        aside.addClassName("stack");
        EntryPage<C, S> page = new EntryPage<>(entry, editable, files, aside, () -> redraw(register, id));
        form[0] = new LiveForm(
                "entry-" + id,
                labels,
                json.valueToTree(entry.content()),
                entry.changedAt(),
                (base, mine) -> save(register, id, base, mine),
                examine);
        editor.lay(form[0].fields(register.key()), page);
        if (!editable) {
            form[0].setReadOnly();
        }
        CourseCard<C, S> card = new CourseCard<>(
                entries,
                register,
                entry,
                editor,
                LocalDate.now(clock),
                editable,
                rights.contains(Right.REVIEW),
                page.changed());
        course = card;
        side.add(card);
        if (aside.getComponentCount() > 0) {
            side.add(aside);
        }
        editor.beside(page).forEach(side::add);
        if (!register.documents().isEmpty()) {
            side.add(documents(register, entry));
        }
        examine.run();
        side.add(panel, new Card(getTranslation("register.files"), files.at("")));
        lay(form[0], side);
        place.ifPresent(form[0]::jump);
    }

    private <C, S extends Enum<S>> Card documents(Register<C, S> register, Entry<C, S> entry) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        register.documents().forEach(document -> {
            Span name = new Span(getTranslation(register.key() + ".document." + document.key()));
            name.addClassName("grow");
            list.add(new ListItem(
                    name, file(register, entry, document.key(), "pdf"), file(register, entry, document.key(), "docx")));
        });
        return new Card(getTranslation("register.toSend"), list);
    }

    private Anchor file(Register<?, ?> register, Entry<?, ?> entry, String key, String ending) {
        Anchor link = new Anchor(
                RegisterAddress.document(entry.project(), register, entry.id(), key, ending),
                getTranslation("artefact.export." + ending));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.setAriaLabel(getTranslation(register.key() + ".document." + key) + " – " + link.getText());
        return link;
    }

    private void lay(Component main, Component side) {
        Div columns = new Div(main, side);
        columns.addClassNames("columns", "entry-columns");
        add(columns);
    }

    private <C, S extends Enum<S>> void name(Register<C, S> register, C content) {
        String name = register.name(content);
        head(name.isBlank() ? getTranslation(register.label() + ".one") : name);
    }

    /// The same page again: what was typed is saved, and a step changes more than one card.
    private <C, S extends Enum<S>> void redraw(Register<C, S> register, UUID id) {
        clear();
        crumb(getTranslation("project.list.title"), ProjectAddress.LIST);
        show(register, id, Optional.empty());
        if (course != null) {
            course.takeFocus();
        }
    }

    private <C, S extends Enum<S>> LiveForm.Saved save(Register<C, S> register, UUID id, JsonNode base, JsonNode mine) {
        SavedEntry saved = entries.save(id, register, base, mine);
        name(register, json.treeToValue(saved.content(), register.type()));
        return new LiveForm.Saved(saved.content(), saved.at(), saved.conflicts());
    }

    private <C, S extends Enum<S>> void remove(Register<C, S> register, Entry<C, S> entry) {
        try {
            entries.remove(entry.id(), register);
            UI.getCurrent().navigate(RegisterAddress.of(entry.project(), register));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }
}
