package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.assessment.submission.ArtefactRefused;
import fr.coulisses.assessment.submission.BlockFile;
import fr.coulisses.assessment.submission.BlockFiles;
import fr.coulisses.assessment.submission.Preflight;
import fr.coulisses.project.Projects;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A student's whole file for a block: what each competency rests on, and the submission of several artefacts at once.
@Route("projets/:project/blocs/:block")
@PermitAll
class BlockFileView extends ProjectPage {

    private final transient BlockFiles files;
    private final transient CurrentPerson currentPerson;
    private final Map<Checkbox, SubmissionForm> choices = new LinkedHashMap<>();
    private final Div message = new Div();
    private String block = "";

    BlockFileView(Projects projects, BlockFiles files, CurrentPerson currentPerson) {
        super(projects);
        this.files = files;
        this.currentPerson = currentPerson;
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        block = event.getRouteParameters().get("block").orElseThrow(NotFound::new);
        draw();
    }

    private void draw() {
        clear();
        choices.clear();
        message.removeAll();
        BlockFile file = files.of(project().id(), block);
        crumb(getTranslation("project.list.title"), ProjectAddress.LIST);
        crumbProject();
        crumb(
                getTranslation("project.competencies"),
                ProjectAddress.competencies(project().id()));
        head(getTranslation("submission.block", block));
        factNature();
        facts(new Span(getTranslation(
                "submission.block.covered", file.covered(), file.evidence().size())));
        Paragraph title = new Paragraph(file.block().title());
        title.addClassName("soft");
        Div columns = new Div(pieces(file), competencies(file));
        columns.addClassName("columns");
        add(title, columns);
    }

    private Card competencies(BlockFile file) {
        Card card = new Card(getTranslation("submission.block.competencies"));
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        file.evidence().forEach(evidence -> list.add(item(evidence)));
        card.add(list);
        return card;
    }

    private ListItem item(BlockFile.Evidence evidence) {
        Div text = new Div(new Span(
                evidence.competency().code() + " – " + evidence.competency().shortTitle()));
        text.addClassName("grow");
        for (BlockFile.Piece piece : evidence.pieces()) {
            int number = piece.cell().number();
            Artefact artefact = piece.artefact();
            Anchor link = number == 0
                    ? new Anchor(
                            ArtefactPages.Page.EVIDENCE.address(artefact.projectId(), artefact.id()), artefact.title())
                    : new Anchor(
                            VersionView.address(artefact.projectId(), artefact.id(), number),
                            getTranslation("assessment.version.title", artefact.title(), number));
            Div line = new Div(link);
            line.addClassNames("row", "small");
            if (evidence.pieces().size() > 1) {
                line.add(new CellBadge(piece.cell().state()));
            }
            if (piece.cell().newerDraft()) {
                line.add(new Badge(Tone.NEUTRAL, getTranslation("assessment.matrix.newer")));
            }
            text.add(line);
        }
        return new ListItem(text, new CellBadge(evidence.state()));
    }

    private Div pieces(BlockFile file) {
        Div main = new Div();
        main.addClassName("stack");
        if (file.preflights().isEmpty()) {
            main.add(new Card(
                    getTranslation("submission.block.pieces"), new Paragraph(getTranslation("submission.block.none"))));
            return main;
        }
        Card card = new Card(
                getTranslation("submission.block.pieces"), new Paragraph(getTranslation("submission.block.help")));
        file.preflights().forEach(preflight -> card.add(piece(preflight)));
        Button submit = new Button(getTranslation("submission.block.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        message.getElement().setAttribute("role", "alert");
        card.add(message, new Div(submit));
        main.add(card);
        return main;
    }

    private Div piece(Preflight preflight) {
        Artefact artefact = preflight.artefact();
        Checkbox chosen = new Checkbox(artefact.title());
        chosen.addClassName("claim-title");
        chosen.setEnabled(preflight.isReady());
        chosen.setValue(preflight.isReady() && preflight.changed());
        SubmissionForm form =
                new SubmissionForm(preflight, currentPerson.get().id(), finding -> FindingJump.to(finding, artefact));
        choices.put(chosen, form);
        Details details = new Details(summary(preflight), form);
        details.setOpened(!preflight.of(Severity.WARNING).isEmpty() || !preflight.isReady());
        Anchor open = new Anchor(
                ArtefactPages.Page.EVIDENCE.address(artefact.projectId(), artefact.id()),
                getTranslation("submission.block.open", artefact.title()));
        Div head = new Div(chosen, open);
        head.addClassName("spread");
        Div piece = new Div(head, details);
        piece.addClassName("claim");
        return piece;
    }

    private String summary(Preflight preflight) {
        if (!preflight.isReady()) {
            return getTranslation("submission.block.blocked");
        }
        int warnings = preflight.of(Severity.WARNING).size();
        if (warnings > 0) {
            return getTranslation("submission.block.toJustify", warnings);
        }
        return getTranslation(preflight.changed() ? "submission.block.ready" : "submission.block.unchanged");
    }

    private void submit() {
        message.removeAll();
        List<SubmissionForm> chosen = choices.entrySet().stream()
                .filter(choice -> choice.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
        if (!chosen.stream().allMatch(SubmissionForm::isComplete)) {
            return;
        }
        try {
            List<ArtefactVersion> versions = files.submit(
                    project().id(),
                    chosen.stream().map(SubmissionForm::submission).toList());
            chosen.forEach(SubmissionForm::forget);
            draw();
            Notices.done(getTranslation("submission.block.done", versions.size()));
        } catch (ArtefactRefused refused) {
            say(getTranslation(refused.label(), refused.arguments()) + " "
                    + getTranslation(refused.reason().label(), refused.reason().arguments()));
        } catch (Refusal refusal) {
            say(getTranslation(refusal.label(), refusal.arguments()));
        }
    }

    private void say(String sentence) {
        message.add(new Notice(Tone.BAD, sentence));
    }
}
