package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.assessment.Matrix;
import fr.coulisses.assessment.MatrixCell;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.referential.Referential;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The matrix itself: a table with its headers, every state a link to what it is the state of.
@Tag("table")
class MatrixTable extends HtmlContainer {

    private final transient Matrix matrix;
    private final UUID student;
    private final transient Map<UUID, String> projects;
    private final boolean own;
    private final transient Kinds kinds;

    /// @param own whether the student is the one who looks
    /// @param projects the titles to name beside each artefact; empty where there is one project only
    MatrixTable(Matrix matrix, UUID student, boolean own, Map<UUID, String> projects, Kinds kinds) {
        this.matrix = matrix;
        this.student = student;
        this.own = own;
        this.projects = projects;
        this.kinds = kinds;
        addClassNames("plain", "matrix");
        Piece head = new Piece("thead");
        Piece titles = new Piece("tr");
        titles.add(header("col", getTranslation("assessment.matrix.competency")));
        matrix.artefacts().forEach(artefact -> titles.add(title(artefact)));
        titles.add(header("col", getTranslation("assessment.matrix.others")));
        head.add(titles);
        add(head);
        matrix.referential().blocks().forEach(block -> add(block(block)));
    }

    private Piece title(Artefact artefact) {
        Piece header = header("col", artefact.title());
        String project = projects.get(artefact.projectId());
        if (project != null) {
            Span where = new Span(project);
            where.addClassNames("soft", "small", "matrix-project");
            header.add(where);
        }
        return header;
    }

    private Piece block(Referential.Block block) {
        Piece body = new Piece("tbody");
        Piece title = new Piece("tr");
        Piece name = header("rowgroup", block.shortCode() + " – " + block.title());
        name.getElement()
                .setAttribute("colspan", String.valueOf(matrix.artefacts().size() + 2));
        name.addClassName("matrix-block");
        title.add(name);
        body.add(title);
        block.competencies().forEach(competency -> body.add(row(competency)));
        return body;
    }

    private Piece row(Referential.Competency competency) {
        Piece row = new Piece("tr");
        Piece name = header("row", "");
        Anchor statement = new Anchor(
                "referentiels/" + matrix.referential().code() + "#" + competency.code(),
                competency.code() + " – " + competency.shortTitle());
        name.add(statement);
        row.add(name);
        List<String> possible = matrix.referential().kindsFor(competency.code());
        for (Artefact artefact : matrix.artefacts()) {
            row.add(cell(competency, artefact, possible.contains(artefact.kind())));
        }
        row.add(others(possible));
        return row;
    }

    private Piece cell(Referential.Competency competency, Artefact artefact, boolean possible) {
        Piece cell = new Piece("td");
        Optional<MatrixCell> claim = matrix.cell(competency.code(), artefact.id(), student);
        if (claim.isPresent()) {
            cell.add(link(competency, artefact, claim.get()));
        } else if (possible && own) {
            cell.add(offer(competency, artefact));
        }
        return cell;
    }

    private Anchor offer(Referential.Competency competency, Artefact artefact) {
        Anchor offer = new Anchor(
                ArtefactPages.Page.EVIDENCE.address(artefact.projectId(), artefact.id()),
                new Span(getTranslation("assessment.matrix.claim")),
                hidden(" : " + competency.code() + ", " + artefact.title()));
        offer.addClassName("small");
        return offer;
    }

    /// What is read aloud and not shown: which row and column a link stands in.
    private static Span hidden(String text) {
        Span span = new Span(text);
        span.addClassName("visually-hidden");
        return span;
    }

    private Anchor link(Referential.Competency competency, Artefact artefact, MatrixCell claim) {
        String address = claim.versionId() == null
                ? ProjectAddress.artefact(artefact.projectId(), artefact.id())
                : VersionView.address(artefact.projectId(), artefact.id(), claim.number());
        Anchor link = new Anchor(
                address, hidden(competency.code() + ", " + artefact.title() + " : "), new CellBadge(claim.state()));
        link.addClassName("matrix-cell");
        if (claim.versionId() != null) {
            Span version = new Span(getTranslation("assessment.version.short", claim.number()));
            version.addClassNames("soft", "small");
            link.add(version);
        }
        if (claim.waiting() > 0) {
            Span waiting = new Span(getTranslation("assessment.matrix.waiting", claim.waiting()));
            waiting.addClassNames("soft", "small");
            link.add(waiting);
        }
        if (claim.newerDraft()) {
            Span newer = new Span(getTranslation("assessment.matrix.newer"));
            newer.addClassNames("soft", "small");
            link.add(newer);
        }
        return link;
    }

    /// Where no artefact of the project can prove a competency: which kinds could.
    private Piece others(List<String> possible) {
        Piece cell = new Piece("td");
        boolean covered = matrix.artefacts().stream().anyMatch(artefact -> possible.contains(artefact.kind()));
        if (!covered) {
            String names = possible.stream()
                    .filter(key ->
                            kinds.all().stream().anyMatch(kind -> kind.key().equals(key)))
                    .map(key -> getTranslation(kinds.get(key).label()))
                    .collect(Collectors.joining(", "));
            Span text = new Span(names.isEmpty() ? getTranslation("shared.none") : names);
            text.addClassNames("soft", "small");
            cell.add(text);
        }
        return cell;
    }

    private static Piece header(String scope, String text) {
        Piece header = new Piece("th");
        header.getElement().setAttribute("scope", scope);
        header.setText(text);
        return header;
    }

    @Tag("span")
    private static class Piece extends HtmlContainer {
        Piece(String tag) {
            super(tag);
        }
    }
}
