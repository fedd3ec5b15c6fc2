package fr.coulisses.artefact.export;

/// A format in which work leaves Coulisses.
public enum FileKind {
    PDF("pdf", "application/pdf"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=UTF-8"),
    JSON("json", "application/json"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ZIP("zip", "application/zip"),
    SVG("svg", "image/svg+xml"),
    ICS("ics", "text/calendar;charset=UTF-8"),
    /// GanttProject, a free program for schedules.
    GAN("gan", "application/x-ganttproject");

    private final String ending;
    private final String mediaType;

    FileKind(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// The end of the file's name, without the dot.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
