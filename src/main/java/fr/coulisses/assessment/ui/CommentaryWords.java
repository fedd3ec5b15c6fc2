package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.assessment.Commentary;
import java.util.List;

/// The words of a student about their work, part by part; says so when there are none.
class CommentaryWords extends Div {

    private static final List<String> PARTS = List.of("did", "how", "shows");

    CommentaryWords(Commentary commentary) {
        addClassName("commentary");
        if (commentary.isBlank()) {
            Paragraph none = new Paragraph(getTranslation("assessment.review.noCommentary"));
            none.addClassName("soft");
            add(none);
            return;
        }
        DescriptionList list = new DescriptionList();
        for (int part = 0; part < PARTS.size(); part++) {
            String words = commentary.parts().get(part).strip();
            if (!words.isEmpty()) {
                list.add(
                        new DescriptionList.Term(getTranslation("assessment.commentary." + PARTS.get(part))),
                        new DescriptionList.Description(words));
            }
        }
        add(list);
    }
}
