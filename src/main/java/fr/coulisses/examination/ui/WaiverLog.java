package fr.coulisses.examination.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.examination.ExaminationWords;
import fr.coulisses.examination.Waiver;
import fr.coulisses.shared.ui.Card;
import java.util.List;

/// Everything that was said about warnings of a project, newest first: nobody can alter it.
class WaiverLog extends Card {

    private static final int MOST = 100;

    WaiverLog(List<Waiver> said, ExaminationWords words) {
        super("");
        heading().setText(getTranslation("examination.log"));
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        said.reversed().stream()
                .limit(MOST)
                .map(waiver -> new ListItem(new Span(
                        waiver.isWithdrawal()
                                ? getTranslation(
                                        "examination.log.withdrawn",
                                        words.day(waiver),
                                        waiver.author(),
                                        waiver.target().code())
                                : getTranslation(
                                        "examination.log.waived",
                                        words.day(waiver),
                                        waiver.author(),
                                        waiver.target().code(),
                                        waiver.justification()))))
                .forEach(list::add);
        add(new Details(getTranslation("examination.log.show", said.size()), list));
    }
}
