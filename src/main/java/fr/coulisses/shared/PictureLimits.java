package fr.coulisses.shared;

/// How large a picture may be that somebody brings, and the sentences that refuse what is larger.
///
/// @param bytes of the file
/// @param pixels width times height
/// @param tooManyBytes the label that refuses a larger file, told the megabytes that it may have
/// @param noPicture the label that refuses what is neither PNG, JPEG nor GIF
/// @param tooManyPixels the label that refuses a larger picture, told its width, its height and the millions of
/// dots that it may have
public record PictureLimits(int bytes, long pixels, String tooManyBytes, String noPicture, String tooManyPixels) {}
