package fr.coulisses.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.ui.BlocksPicture;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.register.DatedEntry;
import fr.coulisses.register.Deadlines;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.register.Register;
import fr.coulisses.register.RegisterNews;
import fr.coulisses.register.Registers;
import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.FocusKeeper;
import fr.coulisses.shared.ui.Notices;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A register: what is due, what it comes to, and its entries.
@Route("projets/:project/registres/:register")
@PermitAll
class RegisterView extends ProjectPage {

    static final String REGISTER = "register";

    /// The most deadlines that are in sight at once.
    private static final int NEXT = 6;

    private final transient Registers registers;
    private final transient Entries entries;
    private final transient Deadlines deadlines;
    private final transient EntryEditors editors;
    private final transient RegisterNews news;
    private final transient ProjectAccess access;
    private final transient Labels labels;
    private final transient Clock clock;

    RegisterView(
            Projects projects,
            Registers registers,
            Entries entries,
            Deadlines deadlines,
            EntryEditors editors,
            RegisterNews news,
            ProjectAccess access,
            Labels labels,
            Clock clock) {
        super(projects);
        this.registers = registers;
        this.entries = entries;
        this.deadlines = deadlines;
        this.editors = editors;
        this.news = news;
        this.access = access;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        show(registers.at(event.getRouteParameters().get(REGISTER).orElseThrow(NotFound::new)));
    }

    private <C, S extends Enum<S>> void show(Register<C, S> register) {
        UUID project = project().id();
        EntryEditor<C, S> editor = editors.of(register);
        crumbProject();
        head(getTranslation(register.label()));
        factNature();
        if (access.rights(project).contains(Right.WRITE)) {
            Button add = new Button(getTranslation(register.label() + ".add"), click -> add(register));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            actions(add);
        }
        Div body = new Div();
        body.addClassName("stack");
        RegisterList<C, S> list = new RegisterList<>(register, editor);
        Runnable draw = () -> draw(body, register, editor, list);
        draw.run();
        add(body, new RegisterWatch(news, project, draw));
    }

    private <C, S extends Enum<S>> void draw(
            Div body, Register<C, S> register, EntryEditor<C, S> editor, RegisterList<C, S> list) {
        UUID project = project().id();
        List<Entry<C, S>> all = entries.all(project, register);
        body.removeAll();
        if (all.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation(register.label() + ".empty"), getTranslation(register.label() + ".purpose")));
            return;
        }
        editor.overview(project, all).forEach(body::add);
        list.show(all);
        body.add(list);
        Div below = new Div();
        below.addClassName("columns");
        List<Block> picture =
                editor.picture(all, new Wording(labels, getLocale(), project().sheet()));
        if (!picture.isEmpty()) {
            BlocksPicture shown = new BlocksPicture();
            shown.show(picture);
            below.add(shown);
        }
        List<DatedEntry> next = deadlines.next(project, register, NEXT);
        if (!next.isEmpty()) {
            below.add(new DeadlineList(project, register, next, LocalDate.now(clock)));
        }
        body.add(below);
    }

    private <C, S extends Enum<S>> void add(Register<C, S> register) {
        try {
            Entry<C, S> entry = entries.add(project().id(), register);
            UI.getCurrent().navigate(RegisterAddress.of(entry.project(), register, entry.id()));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }

    /// The entries with a way to find among them, and as files.
    private final class RegisterList<C, S extends Enum<S>> extends Card {

        private final transient Register<C, S> register;
        private final TextField words = new TextField();
        private final Select<S> state = new Select<>();
        private final Paragraph sum = new Paragraph();
        private final EntryTable<C, S> table;
        private transient List<Entry<C, S>> all = List.of();

        private RegisterList(Register<C, S> register, EntryEditor<C, S> editor) {
            super("");
            this.register = register;
            heading().setText(getTranslation("register.entries"));
            words.setLabel(getTranslation("register.search"));
            words.setClearButtonVisible(true);
            words.setValueChangeMode(ValueChangeMode.LAZY);
            words.addValueChangeListener(changed -> find());
            String every = getTranslation("register.states");
            state.setLabel(getTranslation("register.column.state"));
            state.setItems(register.course().all());
            state.setEmptySelectionAllowed(true);
            state.setEmptySelectionCaption(every);
            state.setItemLabelGenerator(value -> value == null ? every : getTranslation(register.label(value)));
            state.addValueChangeListener(changed -> find());
            Div filters = new Div(words, state);
            filters.addClassName("row");
            sum.addClassName("soft");
            sum.getElement().setAttribute("role", "status");
            table = new EntryTable<>(register, editor, labels);
            Div files = new Div(new Span(getTranslation("register.export")), file("xlsx"), file("csv"));
            files.addClassName("row");
            add(filters, sum, new FocusKeeper(table), files);
        }

        private Anchor file(String ending) {
            Anchor link = new Anchor(
                    RegisterAddress.file(project().id(), register, ending),
                    getTranslation("register.export." + ending));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            return link;
        }

        private void show(List<Entry<C, S>> entries) {
            all = entries;
            find();
        }

        private void find() {
            List<Entry<C, S>> found = all.stream()
                    .filter(entry -> state.isEmpty() || entry.state() == state.getValue())
                    .filter(this::answers)
                    .toList();
            sum.setText(getTranslation("register.count", found.size(), all.size()));
            table.show(found);
        }

        private boolean answers(Entry<C, S> entry) {
            StringBuilder text = new StringBuilder(register.name(entry.content()));
            register.columns()
                    .forEach(column -> text.append(' ').append(ValueText.of(column.of(entry), labels, getLocale())));
            String folded = FoldedText.of(text.toString());
            return List.of(FoldedText.of(words.getValue()).split(" ", -1)).stream()
                    .allMatch(folded::contains);
        }
    }
}
