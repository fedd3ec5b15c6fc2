package fr.coulisses.contracts.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import fr.coulisses.artefact.difference.ComparedVersions;
import fr.coulisses.artefact.difference.DifferenceDocument;
import fr.coulisses.artefact.difference.DifferenceWords;
import fr.coulisses.artefact.difference.Side;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.artefact.ui.DifferenceChoice;
import fr.coulisses.artefact.ui.DifferenceTable;
import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.contracts.ContractVersions;
import fr.coulisses.project.Projects;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.register.ui.RegisterAddress;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ui.Card;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What two frozen texts of a contract say differently: chosen above, told in a sentence and in sums, then place by
/// place
/// with the words that went and came. The address keeps the choice.
@Route("projets/:project/registres/contrats/:entry/versions/:number/depuis/:since")
@PermitAll
class ContractDifferenceView extends ProjectPage {

    private final transient ContractVersions versions;
    private final transient ContractRegister register;
    private final Paragraph summary = new Paragraph();
    private final Div sums = new Div();
    private final Anchor file = new Anchor("", getTranslation("artefact.export.pdf"));
    private final DifferenceTable table = new DifferenceTable(this::compare);
    private final Card changes = new Card(getTranslation("artefact.difference.changes"), table);
    private transient UUID entry = new UUID(0, 0);
    private transient Optional<DifferenceChoice> choice = Optional.empty();

    ContractDifferenceView(Projects projects, ContractVersions versions, ContractRegister register) {
        super(projects);
        this.versions = versions;
        this.register = register;
        summary.addClassName("difference-summary");
        summary.getElement().setAttribute("role", "status");
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        file.addClassName("button-link");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        entry = id(event, "entry");
        UUID project = project().id();
        ComparedVersions compared =
                versions.between(project, entry, number(event, "since"), number(event, "number"), getLocale());
        crumbProject();
        crumb(getTranslation(register.label()), RegisterAddress.of(project, register));
        crumb(compared.title(), RegisterAddress.of(project, register, entry));
        head(new DifferenceWords(compared.wording()).heading(compared));
        factNature();
        actions(file);
        DifferenceChoice chosen =
                new DifferenceChoice(sides(), compared.before(), compared.after(), false, compared.wording(), () -> {
                    getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(address())));
                    draw(compare());
                });
        choice = Optional.of(chosen);
        add(chosen, summary, new Card(getTranslation("artefact.difference.totals"), sums), changes);
        draw(compared.onlyChanges());
    }

    private List<Side> sides() {
        return versions.of(entry).stream()
                .<Side>map(version -> new Side.Submitted(version.id(), version.number(), version.at()))
                .toList();
    }

    private ComparedVersions compare() {
        DifferenceChoice chosen = choice.orElseThrow(NotFound::new);
        ComparedVersions compared = versions.between(
                project().id(),
                entry,
                Integer.parseInt(chosen.before()),
                Integer.parseInt(chosen.after()),
                getLocale());
        return chosen.isWhole() ? compared : compared.onlyChanges();
    }

    private String address() {
        DifferenceChoice chosen = choice.orElseThrow(NotFound::new);
        return ContractAddress.difference(project().id(), entry, chosen.before(), chosen.after());
    }

    private void draw(ComparedVersions compared) {
        file.setHref(address() + ".pdf");
        summary.setText(new DifferenceWords(compared.wording()).summary(compared.difference()));
        sums.removeAll();
        sums.add(sums(compared));
        table.show(compared);
        changes.setVisible(!compared.difference().places().isEmpty());
    }

    private Html sums(ComparedVersions compared) {
        String caption = new DifferenceWords(compared.wording()).sides(compared);
        Html drawn = new Html("<div class=\"comparison-sums scroll\">"
                + HtmlWriter.html(
                        DifferenceDocument.totals(compared.difference().totals(), caption, compared.wording()))
                + "</div>");
        drawn.getElement().setAttribute("tabindex", "0");
        drawn.getElement().setAttribute("role", "group");
        drawn.getElement().setAttribute("aria-label", getTranslation("artefact.difference.totals"));
        return drawn;
    }

    private static int number(BeforeEnterEvent event, String name) {
        try {
            return Integer.parseInt(event.getRouteParameters().get(name).orElseThrow(NotFound::new));
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }
}
