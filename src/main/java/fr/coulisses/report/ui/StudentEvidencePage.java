package fr.coulisses.report.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import fr.coulisses.report.EvidenceChoice;
import fr.coulisses.shared.ui.Page;
import java.util.UUID;

/// The evidence file of a student, from all projects that the reader may see.
abstract class StudentEvidencePage extends Page implements BeforeEnterObserver {

    private final transient EvidenceForms forms;

    StudentEvidencePage(EvidenceForms forms) {
        this.forms = forms;
    }

    /// Whose file it is.
    protected abstract UUID student(BeforeEnterEvent event);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        clear();
        EvidenceChoice choice = forms.files().choice(student(event), null);
        head(getTranslation("report.title.of", choice.student().fullName()));
        add(new Paragraph(getTranslation("report.help")), new EvidenceForm(choice, null, forms));
    }
}
