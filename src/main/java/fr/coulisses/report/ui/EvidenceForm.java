package fr.coulisses.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.report.EvidenceChoice;
import fr.coulisses.report.EvidenceFile;
import fr.coulisses.report.EvidenceFiles;
import fr.coulisses.report.PinnedVersion;
import fr.coulisses.shared.FileName;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Progress;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.FileMaking;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What goes into the file of a student: a block or the whole sheet, and of each artefact which version is pinned.
class EvidenceForm extends Div {

    private static final String WHOLE = "";

    private final transient EvidenceChoice choice;
    private final @Nullable UUID project;
    private final transient EvidenceForms forms;
    private final Select<String> block = new Select<>();
    private final Div pieces = new Div();
    private final transient List<Select<PinnedVersion>> pins = new ArrayList<>();

    EvidenceForm(EvidenceChoice choice, @Nullable UUID project, EvidenceForms forms) {
        this.choice = choice;
        this.project = project;
        this.forms = forms;
        addClassName("stack");
        block.setLabel(getTranslation("report.scope"));
        List<String> scopes = new ArrayList<>(List.of(WHOLE));
        choice.referential().blocks().forEach(one -> scopes.add(one.code()));
        block.setItems(scopes);
        block.setItemLabelGenerator(this::named);
        block.setValue(WHOLE);
        block.addClassName("evidence-scope");
        block.addValueChangeListener(change -> draw());
        pieces.addClassName("stack");
        add(
                new Card(getTranslation("report.choose"), block, pieces),
                new EvidenceProgress(
                        this::write,
                        kind -> FileName.of(getTranslation("report.title") + " "
                                + choice.student().fullName())));
        draw();
    }

    private String named(String code) {
        return code.equals(WHOLE)
                ? getTranslation("report.scope.whole", choice.referential().code())
                : choice.blocks(code).stream()
                        .map(one -> one.shortCode() + " – " + one.title())
                        .findFirst()
                        .orElse(code);
    }

    private void draw() {
        pieces.removeAll();
        pins.clear();
        Map<UUID, List<PinnedVersion>> byArtefact = choice.byArtefact(block.getValue());
        Set<String> proved = new TreeSet<>();
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        byArtefact.values().forEach(versions -> {
            list.add(item(versions));
            proved.addAll(EvidenceChoice.usual(versions).competencies());
        });
        List<String> asked = choice.competencies(block.getValue())
                .map(competency -> competency.code())
                .toList();
        List<String> missing =
                asked.stream().filter(code -> !proved.contains(code)).toList();
        pieces.add(new Paragraph(
                getTranslation("report.coverage", asked.size() - missing.size(), asked.size(), byArtefact.size())));
        if (!missing.isEmpty()) {
            Span without = new Span(getTranslation("report.missing", String.join(", ", missing)));
            without.addClassNames("soft", "small");
            pieces.add(without);
        }
        pieces.add(list);
    }

    private ListItem item(List<PinnedVersion> versions) {
        PinnedVersion first = versions.getFirst();
        Span where = new Span(first.project() + " · "
                + String.join(", ", new TreeSet<>(EvidenceChoice.usual(versions).competencies())));
        where.addClassNames("soft", "small");
        Div text = new Div(new Span(first.title()), where);
        text.addClassName("grow");
        Select<PinnedVersion> pin = new Select<>();
        pin.setAriaLabel(getTranslation("report.pin", first.title()));
        pin.setItems(versions);
        pin.setEmptySelectionAllowed(true);
        pin.setEmptySelectionCaption(getTranslation("report.pin.none"));
        pin.setItemLabelGenerator(version -> version == null ? getTranslation("report.pin.none") : label(version));
        pin.setValue(EvidenceChoice.usual(versions));
        pin.addClassName("evidence-pin");
        pins.add(pin);
        return new ListItem(text, pin);
    }

    private String label(PinnedVersion version) {
        return getTranslation(
                "report.pin.version",
                version.number(),
                getTranslation(version.state().labelKey()),
                Formats.moment(version.submittedAt()));
    }

    /// What is chosen now, as the work of a job that no longer asks the page.
    private FileMaking.Writing write(FileKind kind) {
        UUID student = choice.student().id();
        String scope = block.getValue();
        Locale language = getLocale();
        Collection<UUID> pinned = pins.stream()
                .map(Select::getValue)
                .filter(java.util.Objects::nonNull)
                .map(PinnedVersion::id)
                .toList();
        EvidenceFiles files = forms.files();
        return (OutputStream out, Progress progress) -> {
            EvidenceFile file = files.assemble(student, project, scope, pinned, progress);
            forms.writer().write(file, kind, language, out, progress);
        };
    }
}
