package dk.doorstep.animation.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.muxer.MP4Muxer;

/** Frames as a film in MP4. */
final class Mp4Sink implements FrameSink {
  private final int framesPerSecond;
  private final SeekableByteChannel channel;
  private final MP4Muxer muxer;
  private final MuxerTrack track;
  private final H264 encoder;
  private final Picture planes;
  private long frames;

  Mp4Sink(Path file, int width, int height, int framesPerSecond) throws IOException {
    this.framesPerSecond = framesPerSecond;
    this.encoder = new H264(width, height, framesPerSecond);
    this.planes = Yuv.planes(width, height);
    this.channel = NIOUtils.writableChannel(file.toFile());
    this.muxer = MP4Muxer.createMP4MuxerToChannel(channel);
    this.track =
        muxer.addVideoTrack(
            Codec.H264,
            VideoCodecMeta.createSimpleVideoCodecMeta(new Size(width, height), ColorSpace.YUV420J));
  }

  @Override
  public void add(BufferedImage frame) throws IOException {
    Yuv.convert(frame, planes);
    H264.Encoded encoded = encoder.encode(planes);
    Packet.FrameType type = encoded.isKey() ? Packet.FrameType.KEY : Packet.FrameType.INTER;
    track.addFrame(
        Packet.createPacket(encoded.data(), frames, framesPerSecond, 1, frames, type, null));
    frames++;
  }

  @Override
  public void close() throws IOException {
    try {
      if (frames > 0) {
        muxer.finish();
      }
    } finally {
      channel.close();
    }
  }
}
