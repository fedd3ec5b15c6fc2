package fr.coulisses.examination.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.examination.ProjectThread;
import fr.coulisses.examination.ThreadColumns;
import fr.coulisses.examination.ThreadFilter;
import fr.coulisses.examination.ThreadWords;
import fr.coulisses.project.Projects;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.EmptyState;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;

/// The red thread of a project: the picture in which one chooses a knot, the trail from it both ways in words, and the
/// holes. The address keeps the chosen knot.
@Route("projets/:project/fil")
@PermitAll
class ThreadView extends ProjectPage {

    /// The name of the parameter that keeps the chosen knot.
    static final String KNOT = "noeud";

    private final transient RedThreads threads;
    private final transient Labels labels;
    private final ThreadWeb web = new ThreadWeb(this::choose);
    private final Paragraph left = new Paragraph();
    private final Div trail = new Div();
    private final Span told = new Span();
    private transient ProjectThread thread = ProjectThread.of(RedThread.EMPTY);
    private transient ThreadFilter filter = ThreadFilter.ALL;
    private String chosen = "";

    ThreadView(Projects projects, RedThreads threads, Labels labels) {
        super(projects);
        this.threads = threads;
        this.labels = labels;
        left.addClassName("soft");
        trail.addClassName("stack");
        told.addClassName("visually-hidden");
        told.getElement().setAttribute("role", "status");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        thread = ProjectThread.of(threads.of(project().id()));
        filter = ThreadFilter.ALL;
        chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KNOT)
                .filter(id -> thread.thread().find(id).isPresent())
                .orElse("");
        crumbProject();
        head(getTranslation("examination.thread.title"));
        factNature();
        List.of("svg", "pdf", "csv")
                .forEach(ending -> actions(FileLinks.of(
                        ProjectAddress.thread(project().id()),
                        ending,
                        getTranslation(
                                ending.equals("svg") ? "examination.export.svg" : "artefact.export." + ending))));
        if (thread.thread().all().isEmpty()) {
            add(new EmptyState(
                    getTranslation("examination.thread.empty"),
                    getTranslation("examination.thread.empty.help"),
                    new Anchor(ProjectAddress.of(project().id()), getTranslation("project.overview"))));
            return;
        }
        Div side = new Div(
                new Card(getTranslation("examination.thread.trail"), trail),
                new HolesCard(thread.holes(), project().id(), words()));
        side.addClassName("thread-side");
        add(
                new Paragraph(getTranslation("examination.thread.help")),
                new ThreadFilterBar(thread.thread(), wanted -> {
                    filter = wanted;
                    draw();
                }),
                new Card(getTranslation("examination.thread.picture"), told, web, left),
                side);
        draw();
        tell();
    }

    /// Draws the picture with what the filter takes, and always the chain of the chosen knot.
    private void draw() {
        Set<String> chain = thread.chain(chosen);
        ThreadColumns columns = ThreadColumns.of(thread.thread(), filter, chain);
        web.show(columns, thread.flagged(), words(), chosen, chain);
        left.setVisible(columns.left() > 0);
        left.setText(getTranslation("examination.thread.left", columns.left()));
    }

    private void choose(String id) {
        if (thread.thread().find(id).isEmpty()) {
            return;
        }
        chosen = id.equals(chosen) ? "" : id;
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .pushState(
                        null,
                        new Location(
                                ProjectAddress.thread(project().id()),
                                chosen.isEmpty() ? QueryParameters.empty() : QueryParameters.of(KNOT, chosen))));
        web.mark(chosen, thread.chain(chosen));
        tell();
    }

    /// The trail of the chosen knot.
    private void tell() {
        trail.removeAll();
        told.setText("");
        thread.thread()
                .find(chosen)
                .ifPresentOrElse(
                        this::tell, () -> trail.add(new Paragraph(getTranslation("examination.thread.choose"))));
    }

    private void tell(Strand strand) {
        told.setText(words().named(strand));
        trail.add(new ThreadTrail(strand, thread, project().id(), words(), this::choose));
    }

    private ThreadWords words() {
        return new ThreadWords(labels, getLocale());
    }
}
