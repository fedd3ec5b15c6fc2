package fr.coulisses.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactConversion;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactFile;
import fr.coulisses.contacts.ContactFilter;
import fr.coulisses.contacts.ContactNews;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.contacts.Erasures;
import fr.coulisses.contacts.Family;
import fr.coulisses.contacts.JournalEntry;
import fr.coulisses.contacts.Journals;
import fr.coulisses.contacts.Merges;
import fr.coulisses.contacts.ProspectionStatus;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.FocusKeeper;
import fr.coulisses.shared.ui.LongList;
import fr.coulisses.shared.ui.Notices;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The organisations and people outside the school: who they are, how far one has come with them, what is due.
@Route("projets/:project/contacts")
@PermitAll
class ContactsView extends ProjectPage {

    private final transient Contacts contacts;
    private final transient Journals journals;
    private final transient Merges merges;
    private final transient Erasures erasures;
    private final transient ContactNews news;
    private final transient ContactFile files;
    private final transient ProjectAccess access;
    private final transient List<ContactConversion> conversions;
    private final transient Clock clock;
    private final TextField words = new TextField();
    private final Select<Family> family = new Select<>();
    private final Select<ProspectionStatus> status = new Select<>();
    private final DueSteps due = new DueSteps();
    private final Div found = new Div();
    private final ErasedList erased = new ErasedList();
    private LongList<Contact> list = new LongList<>((offset, limit) -> List.of(), this::row);
    private transient List<JournalEntry> steps = List.of();
    private transient List<Contact> shown = List.of();
    private int count;
    private boolean mayWrite;

    ContactsView(
            Projects projects,
            Contacts contacts,
            Journals journals,
            Merges merges,
            Erasures erasures,
            ContactNews news,
            ContactFile files,
            ProjectAccess access,
            List<ContactConversion> conversions,
            Clock clock) {
        super(projects);
        this.contacts = contacts;
        this.journals = journals;
        this.merges = merges;
        this.erasures = erasures;
        this.news = news;
        this.files = files;
        this.access = access;
        this.conversions = List.copyOf(conversions);
        this.clock = clock;
        words.setLabel(getTranslation("contacts.search"));
        words.setClearButtonVisible(true);
        words.setWidth("20rem");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(changed -> list());
        family.setLabel(getTranslation(ContactField.FAMILY.labelKey()));
        family.setItems(Family.values());
        family.setEmptySelectionAllowed(true);
        family.setItemLabelGenerator(value -> value == null ? all() : getTranslation(value.labelKey()));
        family.setEmptySelectionCaption(all());
        family.addValueChangeListener(changed -> list());
        status.setLabel(getTranslation(ContactField.STATUS.labelKey()));
        status.setItems(ProspectionStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setItemLabelGenerator(value -> value == null ? all() : getTranslation(value.labelKey()));
        status.setEmptySelectionCaption(all());
        status.addValueChangeListener(changed -> list());
    }

    private String all() {
        return getTranslation("contacts.all");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        mayWrite = access.rights(project().id()).contains(Right.WRITE);
        crumbProject();
        head(getTranslation("project.contacts"));
        factNature();
        Div filters = new Div(words, family, status);
        filters.addClassName("row");
        add(
                due,
                new Card(getTranslation("contacts.register"), filters, new FocusKeeper(found), exports()),
                erased,
                new Watch(news, project().id(), this::look));
        draw();
        if (mayWrite) {
            writing();
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("contact")
                .flatMap(ContactsView::id)
                .ifPresent(this::open);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// What the search led to, unless it is gone meanwhile.
    private void open(UUID contact) {
        try {
            dialog(contacts.get(project().id(), contact));
        } catch (NotFound gone) {
            Notices.refused(getTranslation("contacts.gone"));
        }
    }

    /// Somebody changed the register, perhaps on this very page, which then has seen it already.
    private void look() {
        UUID project = project().id();
        boolean same = count == contacts.count(project, filter())
                && shown.equals(contacts.page(project, filter(), 0, shown.size()))
                && steps.equals(journals.due(project, LocalDate.now(clock)));
        if (!same) {
            int rows = shown.size();
            draw();
            list.lengthen(rows - 1);
        }
    }

    private void writing() {
        UUID project = project().id();
        Button add = new Button(
                getTranslation("contacts.add"),
                click -> new ContactDialog(contacts, merges, erasures, project, null, true, List.of(), this::draw)
                        .open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        actions(
                new Button(
                        getTranslation("contacts.import"),
                        click -> new ContactImportDialog(contacts, files, project, this::draw).open()),
                new Button(
                        getTranslation("contacts.duplicates"),
                        click -> new MergeDialog(contacts, merges, project, this::draw).open()),
                add);
    }

    private Div exports() {
        Div exports = new Div(
                new Span(getTranslation("contacts.export")),
                export("csv", "CSV"),
                export("v3.vcf", "vCard 3.0"),
                export("v4.vcf", "vCard 4.0"));
        exports.addClassName("row");
        return exports;
    }

    private Anchor export(String ending, String name) {
        Anchor link = new Anchor(ContactsDownload.address(project().id(), ending), name);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private void draw() {
        due();
        list();
        erased.show(erasures.of(project().id()));
    }

    private void due() {
        UUID project = project().id();
        steps = journals.due(project, LocalDate.now(clock));
        due.show(
                steps,
                contacts.some(project, steps.stream().map(JournalEntry::contact).collect(Collectors.toSet())),
                this::openJournal);
    }

    private void list() {
        ContactFilter filter = filter();
        count = contacts.count(project().id(), filter);
        Paragraph sum = new Paragraph(getTranslation(count == 0 ? "contacts.none" : "contacts.count", count));
        sum.addClassName("soft");
        sum.getElement().setAttribute("role", "status");
        found.removeAll();
        found.add(sum);
        shown = List.of();
        list = new LongList<>((offset, limit) -> piece(filter, offset, limit), this::row);
        if (count > 0) {
            found.add(list);
        }
    }

    private ContactFilter filter() {
        return new ContactFilter(words.getValue(), chosen(family), chosen(status));
    }

    /// Reads rows, and keeps what was shown to know whether it is still so.
    private List<Contact> piece(ContactFilter filter, int offset, int limit) {
        List<Contact> piece = contacts.page(project().id(), filter, offset, limit);
        shown = Stream.concat(shown.stream().limit(offset), piece.stream()).toList();
        return piece;
    }

    private static <E> @Nullable E chosen(Select<E> select) {
        return select.getOptionalValue().orElse(null);
    }

    private ListItem row(Contact contact) {
        return new ContactRow(contact, () -> open(contact.id()), () -> openJournal(contact));
    }

    private void dialog(Contact contact) {
        new ContactDialog(contacts, merges, erasures, project().id(), contact, mayWrite, conversions, this::draw)
                .open();
    }

    private void openJournal(Contact contact) {
        new JournalDialog(journals, project().id(), contact, mayWrite, LocalDate.now(clock), this::draw).open();
    }
}
