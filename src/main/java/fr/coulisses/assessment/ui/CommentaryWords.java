package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.CommentaryPart;

/// The words of a student about their work, part by part; says so when there are none.
class CommentaryWords extends Div {

    CommentaryWords(Commentary commentary) {
        addClassName("commentary");
        if (commentary.isBlank()) {
            Paragraph none = new Paragraph(getTranslation("assessment.review.noCommentary"));
            none.addClassName("soft");
            add(none);
            return;
        }
        DescriptionList list = new DescriptionList();
        for (CommentaryPart part : CommentaryPart.values()) {
            String words = part.of(commentary).strip();
            if (!words.isEmpty()) {
                list.add(
                        new DescriptionList.Term(getTranslation(part.labelKey())),
                        new DescriptionList.Description(words));
            }
        }
        add(list);
    }
}
