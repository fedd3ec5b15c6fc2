package fr.coulisses.contacts.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.contacts.ErasedPerson;
import fr.coulisses.shared.Formats;
import java.util.List;

/// That people were erased, without a word of who they were.
class ErasedList extends Details {

    private final UnorderedList list = new UnorderedList();

    ErasedList() {
        list.addClassName("list");
        add(list);
    }

    void show(List<ErasedPerson> erased) {
        setVisible(!erased.isEmpty());
        setSummaryText(getTranslation("contacts.erased.list", erased.size()));
        list.removeAll();
        erased.forEach(each ->
                list.add(new ListItem(getTranslation("contacts.erased.line", Formats.moment(each.at()), each.who()))));
    }
}
