package fr.coulisses.project.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.project.Nature;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Templates;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Fields;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Page;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A student starts a project: from nothing, from a template, or by copying one of theirs.
@Route(ProjectAddress.LIST + "/nouveau")
@PermitAll
class NewProjectView extends Page implements BeforeEnterObserver {

    /// A way to begin: a template, or a project to copy, or neither.
    private record Beginning(
            @Nullable String template, @Nullable ProjectSummary original) {}

    private final transient Projects projects;
    private final transient Templates templates;
    private final transient Referentials referentials;
    private final transient CurrentPerson currentPerson;
    private final transient Clock clock;

    private final TextField title = new TextField();
    private final RadioButtonGroup<Nature> nature = new RadioButtonGroup<>();
    private final RadioButtonGroup<Beginning> beginning = new RadioButtonGroup<>();
    private final Select<Referential> referential = new Select<>();
    private final Div expired = new Div();

    NewProjectView(
            Projects projects,
            Templates templates,
            Referentials referentials,
            CurrentPerson currentPerson,
            Clock clock) {
        this.projects = projects;
        this.templates = templates;
        this.referentials = referentials;
        this.currentPerson = currentPerson;
        this.clock = clock;
        expired.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentPerson.require(Role.STUDENT);
        clear();
        crumb(getTranslation("project.list.title"), ProjectAddress.LIST);
        head(getTranslation("project.new"));
        fill();
        Button create = new Button(getTranslation("project.new.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        Div row = new Div(create);
        add(new Card(getTranslation("project.section.project"), title, nature, beginning, referential, expired, row));
    }

    private void fill() {
        title.setLabel(getTranslation("project.new.title"));
        title.setMaxLength(120);
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        title.setWidthFull();
        nature.setLabel(getTranslation("project.field.nature"));
        nature.setHelperText(getTranslation("project.field.nature.help"));
        nature.setItems(Nature.values());
        nature.setItemLabelGenerator(value -> getTranslation("project.nature." + value));
        nature.setValue(Nature.FICTITIOUS);
        beginning.setLabel(getTranslation("project.new.begin"));
        beginning.addClassName("vertical");
        List<Beginning> ways = new ArrayList<>();
        ways.add(new Beginning(null, null));
        templates.keys().forEach(key -> ways.add(new Beginning(key, null)));
        projects.mine().forEach(project -> ways.add(new Beginning(null, project)));
        beginning.setItems(ways);
        beginning.setRenderer(new ComponentRenderer<>(this::described));
        beginning.setValue(ways.getFirst());
        List<Referential> all = referentials.forNewProjects();
        referential.setLabel(getTranslation("workspace.referential"));
        referential.setItems(all);
        referential.setItemLabelGenerator(
                each -> getTranslation("assessment.submission.referential", each.code(), each.revision()));
        referential.setValue(all.getFirst());
        referential.setVisible(all.size() > 1);
        referential.addValueChangeListener(changed -> warn(changed.getValue()));
        warn(all.getFirst());
    }

    /// A sheet whose registration has ended may be chosen, and is not chosen unawares.
    private void warn(@Nullable Referential chosen) {
        expired.removeAll();
        LocalDate expires = chosen == null ? null : chosen.expiresOn();
        if (chosen != null && expires != null && chosen.isExpiredOn(LocalDate.now(clock))) {
            expired.add(
                    new Notice(Tone.WARN, getTranslation("project.new.expired", chosen.code(), Formats.date(expires))));
        }
    }

    private Div described(Beginning way) {
        String key = way.template() == null ? "project.new.begin.nothing" : "project.template." + way.template();
        ProjectSummary original = way.original();
        Span name = new Span(
                original == null ? getTranslation(key) : getTranslation("project.new.begin.copy", original.title()));
        Span help = new Span(getTranslation(
                original != null
                        ? "project.new.begin.copy.help"
                        : way.template() == null ? key + ".help" : key + ".purpose"));
        help.addClassNames("soft", "small");
        Div both = new Div(name, help);
        both.addClassName("described");
        return both;
    }

    private void create() {
        try {
            ProjectSummary started =
                    start(beginning.getValue(), referential.getValue().id());
            getUI().ifPresent(ui -> ui.navigate(ProjectAddress.of(started.id())));
        } catch (Refusal refusal) {
            Fields.refuse(title, getTranslation(refusal.label(), refusal.arguments()));
        }
    }

    private ProjectSummary start(Beginning way, UUID under) {
        ProjectSummary original = way.original();
        if (original != null) {
            return projects.copy(original.id(), title.getValue());
        }
        return way.template() == null
                ? projects.start(ProjectSheet.titled(title.getValue()).withNature(nature.getValue()), under)
                : projects.startFrom(way.template(), title.getValue(), nature.getValue(), under);
    }
}
