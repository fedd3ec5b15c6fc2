package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coulisses.assessment.contribution.Contributions;
import fr.coulisses.assessment.contribution.Share;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Keeper;
import java.util.List;
import java.util.UUID;

/// What a student did of an artefact that their team makes together; below, what the others say of theirs.
class ShareForm extends Card {

    private static final int MOST = 2000;
    private static final String NAME = "share";

    private final transient Contributions contributions;
    private final UUID artefact;
    private final transient Runnable saved;
    private final Keeper keeper;
    private final TextArea share = new TextArea();
    private final Span status = new Span();

    ShareForm(Contributions contributions, UUID artefact, UUID student, List<Share> team, Runnable saved) {
        super("");
        this.contributions = contributions;
        this.artefact = artefact;
        this.saved = saved;
        heading().setText(getTranslation("contribution.mine"));
        Paragraph help = new Paragraph(getTranslation("contribution.mine.help"));
        help.addClassName("soft");
        share.setLabel(getTranslation("contribution.share"));
        share.setMaxLength(MOST);
        share.setMinRows(2);
        share.setWidthFull();
        share.setValueChangeMode(ValueChangeMode.LAZY);
        share.setValueChangeTimeout(500);
        status.addClassName("saved-note");
        status.getElement().setAttribute("role", "status");
        keeper = new Keeper("share-" + artefact + "-" + student);
        keeper.watch(share, NAME);
        keeper.add(share);
        keeper.onRecovered((name, before, text) -> share.setValue(text));
        add(help, status, keeper);
        for (Share said : team) {
            if (said.studentId().equals(student)) {
                share.setValue(said.text());
            } else if (!said.text().isBlank()) {
                add(other(said));
            }
        }
        share.addValueChangeListener(change -> save(change.getValue()));
    }

    private static Div other(Share said) {
        Div other = new Div(new H3(said.student()), new Paragraph(said.text()));
        other.addClassName("claim");
        return other;
    }

    private void save(String text) {
        contributions.state(artefact, text);
        keeper.kept(NAME, text);
        status.setText(getTranslation("shared.saved"));
        saved.run();
    }
}
