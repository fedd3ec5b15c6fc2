package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.assessment.guest.GuestRemark;
import fr.coulisses.shared.Formats;
import java.util.List;
import java.util.function.Function;

/// What a guest said of a version, oldest first.
class GuestRemarkList extends UnorderedList {

    /// @param way leads to the place a remark is about
    GuestRemarkList(List<GuestRemark> remarks, Function<String, Component> way) {
        addClassName("list");
        remarks.forEach(remark -> add(item(remark, way)));
    }

    private static ListItem item(GuestRemark remark, Function<String, Component> way) {
        Span when = new Span(Formats.moment(remark.at()));
        when.addClassNames("soft", "small");
        Paragraph words = new Paragraph(remark.text());
        words.addClassName("as-written");
        Div text = new Div(words, when);
        text.addClassName("grow");
        if (!remark.place().isEmpty()) {
            text.addComponentAsFirst(way.apply(remark.place()));
        }
        return new ListItem(text);
    }
}
