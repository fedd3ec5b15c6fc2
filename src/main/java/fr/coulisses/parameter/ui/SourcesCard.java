package fr.coulisses.parameter.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Map;

/// What the marks in the sources stand for, folded away until somebody wants to know.
class SourcesCard extends Details {

    /// @param sources by mark
    SourcesCard(Map<String, String> sources) {
        DescriptionList list = new DescriptionList();
        list.addClassName("parameters-sources");
        sources.forEach((mark, source) ->
                list.add(new DescriptionList.Term("[" + mark + "]"), new DescriptionList.Description(source)));
        setSummaryText(getTranslation("parameter.sources"));
        add(list);
    }
}
