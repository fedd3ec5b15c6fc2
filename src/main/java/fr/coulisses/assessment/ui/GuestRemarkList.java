package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.assessment.guest.GuestRemark;
import fr.coulisses.shared.Formats;
import java.util.List;

/// What a guest said of a version, oldest first.
class GuestRemarkList extends UnorderedList {

    GuestRemarkList(List<GuestRemark> remarks) {
        addClassName("list");
        remarks.forEach(remark -> add(item(remark)));
    }

    private static ListItem item(GuestRemark remark) {
        Span when = new Span(Formats.moment(remark.at()));
        when.addClassNames("soft", "small");
        Paragraph words = new Paragraph(remark.text());
        words.addClassName("as-written");
        Div text = new Div(words, when);
        text.addClassName("grow");
        return new ListItem(text);
    }
}
