package fr.coulisses.kinds.diagnostic.ui;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.SourceShelf;
import fr.coulisses.kinds.diagnostic.Diagnostic;
import fr.coulisses.kinds.diagnostic.DiagnosticKind;
import fr.coulisses.shared.ui.LiveFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The fields of a diagnostic, in the order in which it is read.
@Component
class DiagnosticEditor implements ArtefactEditor {

    private static final int LINE = 200;
    private static final int PAGE = 8000;

    private final RedThreads threads;
    private final SourceShelf shelf;

    DiagnosticEditor(RedThreads threads, SourceShelf shelf) {
        this.threads = threads;
        this.shelf = shelf;
    }

    @Override
    public String kind() {
        return DiagnosticKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        form.section("method", fields -> {
            method(fields);
            shelf.add(fields, artefact, "sources");
        });
        form.section("territory", DiagnosticEditor::territory);
        form.section("segments", fields -> fields.foldedRows("segments", List.of("name"), DiagnosticEditor::segment));
        form.section(
                "supply", fields -> fields.foldedRows("supply", List.of("name", "type"), DiagnosticEditor::supply));
        form.section("dimensions", fields -> {
            fields.area("dimensions/economic", PAGE);
            fields.area("dimensions/social", PAGE);
            fields.area("dimensions/touristic", PAGE);
            fields.area("dimensions/cultural", PAGE);
            fields.area("dimensions/environmental", PAGE);
            fields.area("dimensions/institutional", PAGE);
        });
        form.section("bearer", fields -> {
            fields.area("bearer/means", PAGE);
            fields.area("bearer/history", PAGE);
            fields.area("bearer/image", PAGE);
            fields.area("bearer/strengths", PAGE);
        });
        form.section("synthesis", fields -> synthesis(fields, needs(artefact)));
        form.section(
                "axes",
                fields -> fields.rows("axes", axis -> {
                    axis.text("title", LINE);
                    axis.integer("priority");
                    axis.area("justification", PAGE);
                    axis.references("observations", "observations", "text");
                }));
    }

    private static void method(LiveFields fields) {
        fields.foldedRows("exchanges", List.of("who", "position"), exchange -> {
            exchange.text("who", LINE);
            exchange.text("position", LINE);
            exchange.choice("means", Diagnostic.Means.class, "diagnostic.means.");
            exchange.date("date");
            exchange.area("lessons", PAGE);
        });
        fields.rows("sources", source -> {
            source.text("title", LINE);
            source.text("publisher", LINE);
            source.integer("year");
            source.text("url", 500);
        });
    }

    private static void territory(LiveFields fields) {
        fields.choice("territory/scale", Diagnostic.Scale.class, "diagnostic.scale.");
        fields.area("territory/description", PAGE);
        fields.foldedRows("territory/indicators", List.of("name"), indicator -> {
            indicator.text("name", LINE);
            indicator.number("value");
            indicator.text("unit", 30);
            indicator.integer("year");
            indicator.text("source", LINE);
            indicator.text("comparedWith", LINE);
            indicator.number("comparedValue");
            indicator.text("comparison", LINE);
            indicator.text("justification", LINE);
        });
    }

    private static void segment(LiveFields segment) {
        segment.text("name", LINE);
        segment.integer("size");
        segment.integer("ageFrom");
        segment.integer("ageTo");
        segment.text("category", LINE);
        segment.area("practices", PAGE);
        segment.area("motivations", PAGE);
        segment.area("obstacles", PAGE);
        segment.text("channels", LINE);
    }

    private static void supply(LiveFields supply) {
        supply.text("name", LINE);
        supply.text("type", LINE);
        supply.integer("capacity");
        supply.number("distance");
        supply.text("period", LINE);
        supply.number("ticket");
        supply.text("price", LINE);
        supply.text("audience", LINE);
        supply.text("positioning", LINE);
        supply.choice("stance", Diagnostic.Stance.class, "diagnostic.stance.");
    }

    private Map<String, String> needs(Artefact artefact) {
        Map<String, String> needs = new LinkedHashMap<>();
        threads.of(artefact.projectId())
                .of(KnotType.NEED)
                .forEach(strand -> needs.put(strand.id(), strand.knot().label()));
        return needs;
    }

    private static void synthesis(LiveFields fields, Map<String, String> needs) {
        fields.foldedRows("contradictions", "doubt", "diagnostic.doubt.", "text", contradiction -> {
            contradiction.choice("doubt", Diagnostic.Doubt.class, "diagnostic.doubt.");
            contradiction.area("text", 1000);
            contradiction.text("sources", LINE);
            contradiction.area("resolution", 1000);
        });
        fields.foldedRows("observations", List.of("text"), observation -> {
            observation.area("text", 1000);
            observation.choice("origin", Diagnostic.Origin.class, "diagnostic.origin.");
            observation.anyOf("needs", needs);
        });
        fields.foldedRows("swot", "quadrant", "diagnostic.quadrant.", "text", item -> {
            item.choice("quadrant", Diagnostic.Quadrant.class, "diagnostic.quadrant.");
            item.area("text", 1000);
            item.references("observations", "observations", "text");
        });
        fields.foldedRows("pestel", "head", "diagnostic.pestel.", "text", item -> {
            item.choice("head", Diagnostic.Pestel.class, "diagnostic.pestel.");
            item.area("text", 1000);
            item.references("observations", "observations", "text");
        });
    }
}
