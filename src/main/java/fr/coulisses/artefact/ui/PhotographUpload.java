package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.artefact.Pictures;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.FileChoice;
import fr.coulisses.shared.ui.LiveList;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// Takes photographs, several at once, and adds a row for each to a list of a draft. What is refused is said,
/// and leaves the others as they are.
final class PhotographUpload extends Div implements Focusable<PhotographUpload> {

    private final transient Pictures pictures;
    private final UUID artefact;
    private final transient LiveList list;
    private final Div problems = new Div();
    private boolean allDone = true;
    private final FileChoice upload = new FileChoice(
            "artefact.photograph.add", "artefact.photograph.drop", Pictures.MOST_BYTES, this::take, this::refuse);

    PhotographUpload(Pictures pictures, UUID artefact, LiveList list) {
        this.pictures = pictures;
        this.artefact = artefact;
        this.list = list;
        addClassNames("stack", "attached");
        problems.addClassName("stack");
        problems.getElement().setAttribute("role", "alert");
        // Phones offer their camera for these, and turn what they keep otherwise into a JPEG.
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "image/gif");
        upload.small();
        upload.whenAsked(problems::removeAll);
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            allDone = true;
        });
        add(problems, upload);
    }

    @Override
    public void focus() {
        upload.focus();
    }

    private void take(String name, byte[] file) {
        begin();
        try {
            String picture = pictures.add(artefact, file);
            list.add(List.of(JsonMapper.shared().createObjectNode().put("picture", picture)));
            Notices.done(getTranslation("artefact.photograph.added"));
        } catch (Refusal refusal) {
            say(name, refusal.label(), refusal.arguments());
        }
    }

    /// What was said of earlier files goes; what is said of those that come together stays.
    private void begin() {
        if (allDone) {
            problems.removeAll();
            allDone = false;
        }
    }

    private void refuse(String name, boolean large) {
        begin();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (large) {
            say(name, "artefact.refused.picture.size", Pictures.MOST_BYTES / 1_000_000);
        } else if (ending.equals("heic") || ending.equals("heif")) {
            say(name, "artefact.refused.picture.heic");
        } else {
            say(name, "artefact.refused.picture.type");
        }
    }

    private void say(String name, String label, Object... arguments) {
        problems.add(new Notice(Tone.BAD, name + " – " + getTranslation(label, arguments)));
    }
}
