package fr.coulisses.tracking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.ui.BlocksPicture;
import fr.coulisses.budget.Section;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.register.ui.RegisterAddress;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Figures;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import fr.coulisses.tracking.DocumentRegister;
import fr.coulisses.tracking.FrozenTracking;
import fr.coulisses.tracking.LineOutlook;
import fr.coulisses.tracking.Revision;
import fr.coulisses.tracking.Revisions;
import fr.coulisses.tracking.Thresholds;
import fr.coulisses.tracking.TrackedLine;
import fr.coulisses.tracking.TrackingPage;
import fr.coulisses.tracking.TrackingPages;
import fr.coulisses.tracking.TrackingPicture;
import fr.coulisses.tracking.TrackingSheet;
import fr.coulisses.tracking.Trackings;
import fr.coulisses.tracking.bank.Payments;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The tracking of the budget: what was agreed, promised, real and paid, and what is expected of every line.
@Route("projets/:project/suivi")
@PermitAll
class TrackingView extends ProjectPage {

    private final transient TrackingPages pages;
    private final transient Trackings trackings;
    private final transient Revisions revisions;
    private final transient DocumentRegister documents;
    private final transient Payments payments;
    private final transient Thresholds alerts;
    private final transient ProjectAccess access;
    private final transient Labels labels;
    private final transient Clock clock;
    private final Div body = new Div();
    private boolean mayWrite;

    TrackingView(
            Projects projects,
            TrackingPages pages,
            Trackings trackings,
            Revisions revisions,
            DocumentRegister documents,
            Payments payments,
            Thresholds alerts,
            ProjectAccess access,
            Labels labels,
            Clock clock) {
        super(projects);
        this.pages = pages;
        this.trackings = trackings;
        this.revisions = revisions;
        this.documents = documents;
        this.payments = payments;
        this.alerts = alerts;
        this.access = access;
        this.labels = labels;
        this.clock = clock;
        body.addClassName("stack");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        UUID project = project().id();
        TrackingPage page = pages.of(project);
        mayWrite = access.rights(project).contains(Right.WRITE);
        crumbProject();
        head(getTranslation("tracking.title"));
        factNature();
        Anchor pieces = new Anchor(RegisterAddress.of(project, documents), getTranslation("register.documents"));
        pieces.addClassName("button-link");
        Anchor file = new Anchor(TrackingDownload.address(project), getTranslation("artefact.export.xlsx"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        file.addClassName("button-link");
        actions(pieces, file);
        if (mayWrite) {
            offer(page.revisions().isEmpty());
        }
        draw(page);
        add(body);
    }

    /// @param first whether no budget was agreed yet
    private void offer(boolean first) {
        UUID project = project().id();
        LocalDate today = LocalDate.now(clock);
        String words = first ? "tracking.agree" : "tracking.revise";
        Button agree = new Button(
                getTranslation(words),
                click -> new AgreeDialog(
                                words, !first, today, (on, reason) -> revisions.agree(project, on, reason), this::again)
                        .open());
        if (first) {
            agree.addThemeVariants(ButtonVariant.PRIMARY);
            actions(agree);
            return;
        }
        Button freeze = new Button(
                getTranslation("tracking.freeze"),
                click -> new AgreeDialog(
                                "tracking.freeze",
                                false,
                                today,
                                (on, reason) -> trackings.freeze(project, on),
                                this::again)
                        .open());
        Button bank = new Button(
                getTranslation("tracking.bank"), click -> new BankDialog(payments, project, this::again).open());
        Button thresholds = new Button(
                getTranslation("tracking.thresholds"),
                click -> new ThresholdsDialog(
                                alerts.of(project), decided -> alerts.decide(project, decided), this::again)
                        .open());
        actions(agree, freeze, bank, thresholds);
    }

    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private void draw(TrackingPage page) {
        UUID project = project().id();
        TrackingSheet sheet = page.sheet();
        body.removeAll();
        if (!sheet.agreed()) {
            body.add(new Notice(Tone.NEUTRAL, getTranslation("tracking.notAgreed")));
        } else if (sheet.edited()) {
            body.add(new Notice(Tone.WARN, getTranslation("tracking.edited")));
        }
        body.add(figures(sheet));
        for (Section section : List.of(Section.EXPENSE, Section.INCOME)) {
            TrackingTable table =
                    new TrackingTable(section, page.thresholds(), () -> trackings.of(project), this::open);
            table.show(sheet);
            body.add(new Card(getTranslation("tracking.lines." + section), table));
        }
        if (!page.tickets().isEmpty()) {
            body.add(new TicketCard(page.tickets()));
        }
        Div pictures = new Div();
        pictures.addClassName("cards");
        Wording wording = new Wording(labels, getLocale(), project().sheet());
        for (Section section : List.of(Section.EXPENSE, Section.INCOME)) {
            BlocksPicture picture = new BlocksPicture();
            picture.show(List.of(new TrackingPicture(sheet, wording).block(section)));
            pictures.add(picture);
        }
        body.add(pictures);
        Div history = new Div(revisionsCard(page.revisions()), frozenCard(page.frozen()));
        history.addClassName("cards");
        body.add(history);
    }

    private Figures figures(TrackingSheet sheet) {
        return new Figures()
                .with(
                        getTranslation("tracking.sum.revised"),
                        Formats.amount(sheet.sum(Section.EXPENSE, TrackedLine::revised), getLocale()))
                .with(
                        getTranslation("tracking.sum.committed"),
                        Formats.amount(sheet.sum(Section.EXPENSE, TrackedLine::committed), getLocale()))
                .with(
                        getTranslation("tracking.sum.paid"),
                        Formats.amount(sheet.sum(Section.EXPENSE, TrackedLine::paid), getLocale()))
                .with(
                        getTranslation("tracking.sum.received"),
                        Formats.amount(sheet.sum(Section.INCOME, TrackedLine::paid), getLocale()))
                .with(
                        sheet.result().isNegative() ? Tone.BAD : Tone.GOOD,
                        getTranslation("tracking.sum.result"),
                        Formats.amount(sheet.result(), getLocale()),
                        "");
    }

    /// Opens a line as it stands now; one that is gone meanwhile is gone from the page too.
    private void open(UUID id) {
        LineOutlook seen = trackings.outlooks(project().id()).stream()
                .filter(outlook -> outlook.line().equals(id))
                .findFirst()
                .orElse(null);
        trackings.of(project().id()).lines().stream()
                .filter(line -> line.line().id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        line -> new LineDialog(trackings, project().id(), line, seen, mayWrite, this::again).open(),
                        this::again);
    }

    private Card revisionsCard(List<Revision> agreed) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        agreed.reversed().forEach(revision -> {
            Span what = new Span(
                    revision.number() == 0
                            ? getTranslation("tracking.revision.initial", Formats.date(revision.on()))
                            : getTranslation("tracking.revision", revision.number(), Formats.date(revision.on())));
            Span who = new Span(revision.by());
            who.addClassNames("soft", "small");
            Div text = new Div(what, who);
            if (!revision.reason().isEmpty()) {
                Span why = new Span(revision.reason());
                why.addClassNames("small", "as-written");
                text.add(why);
            }
            text.addClassName("grow");
            list.add(new ListItem(text));
        });
        Card card = new Card(getTranslation("tracking.revisions"), list);
        if (agreed.isEmpty()) {
            card.add(soft("tracking.revisions.none"));
        }
        return card;
    }

    private Card frozenCard(List<FrozenTracking> frozen) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        frozen.reversed()
                .forEach(figures -> list.add(new ListItem(getTranslation(
                        "tracking.frozen.line",
                        Formats.date(figures.on()),
                        Formats.amount(figures.sheet().sum(Section.EXPENSE, TrackedLine::committed), getLocale()),
                        Formats.amount(figures.sheet().result(), getLocale())))));
        Card card = new Card(getTranslation("tracking.frozen"), list);
        if (frozen.isEmpty()) {
            card.add(soft("tracking.frozen.none"));
        }
        return card;
    }

    private Paragraph soft(String label) {
        Paragraph paragraph = new Paragraph(getTranslation(label));
        paragraph.addClassName("soft");
        return paragraph;
    }
}
