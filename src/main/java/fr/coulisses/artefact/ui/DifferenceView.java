package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.coulisses.artefact.difference.ComparedVersions;
import fr.coulisses.artefact.difference.DifferenceDocument;
import fr.coulisses.artefact.difference.DifferenceWords;
import fr.coulisses.artefact.difference.Differences;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ui.Card;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What changed between two versions of an artefact, or since a version in the draft: chosen above, told in a sentence
/// and in sums, then place by place. The address keeps the choice.
@Route("projets/:project/livrables/:artefact/versions/:number/depuis/:since")
@PermitAll
class DifferenceView extends ProjectPage {

    private final transient Differences differences;
    private final transient ProjectAccess access;
    private final transient List<OwnComparison> ownComparisons;
    private final Paragraph summary = new Paragraph();
    private final Div sums = new Div();
    private final Div own = new Div();
    private final Map<String, Anchor> files = new LinkedHashMap<>();
    private final DifferenceTable table = new DifferenceTable(this::compare);
    private final Card changes = new Card(getTranslation("artefact.difference.changes"), table);
    private transient UUID artefact = new UUID(0, 0);
    private transient Optional<DifferenceChoice> choice = Optional.empty();

    DifferenceView(
            Projects projects, Differences differences, ProjectAccess access, List<OwnComparison> ownComparisons) {
        super(projects);
        this.differences = differences;
        this.access = access;
        this.ownComparisons = ownComparisons;
        summary.addClassName("difference-summary");
        summary.getElement().setAttribute("role", "status");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        artefact = id(event, "artefact");
        ComparedVersions compared =
                differences.between(artefact, parameter(event, "since"), parameter(event, "number"), getLocale());
        if (!compared.project().equals(project().id())) {
            throw new NotFound();
        }
        boolean whole = event.getLocation().getQueryParameters().getParameters().containsKey(DifferenceAddress.WHOLE);
        crumbProject();
        crumb(compared.title(), ProjectAddress.artefact(project().id(), artefact));
        head(new DifferenceWords(compared.wording()).heading(compared));
        factNature();
        List.of("pdf", "xlsx", "csv").forEach(this::offer);
        DifferenceChoice chosen = new DifferenceChoice(
                differences.sides(artefact), compared.before(), compared.after(), whole, compared.wording(), () -> {
                    keepInTheAddress();
                    draw(compare());
                });
        choice = Optional.of(chosen);
        add(chosen, summary);
        if (!compared.difference().totals().isEmpty()) {
            add(new Card(getTranslation("artefact.difference.totals"), sums, own));
        }
        add(changes);
        draw(whole ? compared : compared.onlyChanges());
    }

    private void offer(String format) {
        Anchor link = new Anchor("", getTranslation("artefact.export." + format));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("button-link");
        files.put(format, link);
        actions(link);
    }

    private ComparedVersions compare() {
        DifferenceChoice chosen = choice.orElseThrow(NotFound::new);
        ComparedVersions compared = differences.between(artefact, chosen.before(), chosen.after(), getLocale());
        return chosen.isWhole() ? compared : compared.onlyChanges();
    }

    private String address(String ending) {
        DifferenceChoice chosen = choice.orElseThrow(NotFound::new);
        return DifferenceAddress.of(project().id(), artefact, chosen.before(), chosen.after()) + ending;
    }

    private void keepInTheAddress() {
        boolean whole = choice.orElseThrow(NotFound::new).isWhole();
        Location address = new Location(
                address(""), whole ? QueryParameters.of(DifferenceAddress.WHOLE, "true") : QueryParameters.empty());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private void draw(ComparedVersions compared) {
        boolean whole = choice.orElseThrow(NotFound::new).isWhole();
        files.forEach((format, link) ->
                link.setHref(address("." + format) + (whole ? "?" + DifferenceAddress.WHOLE + "=true" : "")));
        summary.setText(new DifferenceWords(compared.wording()).summary(compared.difference()));
        sums.removeAll();
        own.removeAll();
        if (!compared.difference().totals().isEmpty()) {
            sums.add(sums(compared));
        }
        ownComparisons.stream()
                .filter(each -> each.kind().equals(compared.kind()))
                .filter(each -> access.rights(project().id()).contains(Right.FOLLOW))
                .forEach(each -> own.add(new Anchor(
                        each.address(project().id(), compared.before(), compared.after()),
                        getTranslation(each.label()))));
        table.show(compared);
        changes.setVisible(!compared.difference().places().isEmpty());
    }

    private Html sums(ComparedVersions compared) {
        String caption = new DifferenceWords(compared.wording()).sides(compared);
        Html drawn = new Html("<div class=\"comparison-sums scroll\">"
                + HtmlWriter.html(
                        DifferenceDocument.totals(compared.difference().totals(), caption, compared.wording()))
                + "</div>");
        // A table that is wider than its card scrolls inside; the keyboard must be able to scroll it too.
        drawn.getElement().setAttribute("tabindex", "0");
        drawn.getElement().setAttribute("role", "group");
        drawn.getElement().setAttribute("aria-label", getTranslation("artefact.difference.totals"));
        return drawn;
    }

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFound::new);
    }
}
