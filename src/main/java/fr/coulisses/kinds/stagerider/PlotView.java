package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.export.Plan;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The plot as the browser draws it: the same stage, places and outlines as in [StagePicture].
public final class PlotView {

    private PlotView() {}

    public static ObjectNode of(StageRider rider) {
        ObjectNode view = JsonMapper.shared().createObjectNode();
        view.put("width", StagePicture.width(rider.space()));
        view.put("depth", StagePicture.depth(rider.space()));
        ArrayNode items = view.putArray("items");
        for (PlotItem item : rider.items()) {
            Plan.Form form = ItemLibrary.form(item.type());
            items.addObject()
                    .put("id", item.id())
                    .put("label", item.label())
                    .put("form", form.name())
                    .put(
                            "layer",
                            Objects.requireNonNullElse(item.layer(), Layer.SET).name())
                    .put("x", StagePicture.place(item.x()))
                    .put("y", StagePicture.place(item.y()))
                    .put("width", StagePicture.side(item.width()))
                    .put("depth", StagePicture.side(item.depth()))
                    .put("rotation", Objects.requireNonNullElse(item.rotation(), 0));
        }
        return view;
    }
}
