// Time: which night is shown, how fast it goes on, and the keys and buttons that say so.
const SPEEDS = [0.5, 1, 2, 4, 8, 16, 32];
const MOVE_SECONDS = 0.7;
const REST = 0.999; // all moves of the night are over

class Player {
  constructor(onNight) {
    this.onNight = onNight;
    this.night = -1;
    this.time = -1 + REST;
    this.speed = 2;
    this.isPlaying = false;
    this.goal = null; // where a step is heading
    this.still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  /** How many nights a move is seen for. */
  get span() {
    return this.isPlaying ? Math.min(3, Math.max(0.9, MOVE_SECONDS * this.speed)) : 0.95;
  }

  get isMoving() {
    return this.isPlaying || this.goal !== null;
  }

  /** Moves on by this many seconds. */
  advance(seconds) {
    if (this.isPlaying) {
      this.time += seconds * this.speed;
      if (this.time >= head.lastDay + REST) {
        this.time = head.lastDay + REST;
        this.setPlaying(false);
      }
    } else if (this.goal !== null) {
      this.time += seconds / MOVE_SECONDS;
      if (this.time >= this.goal) {
        this.time = this.goal;
        this.goal = null;
      }
    }
    this.tell();
  }

  tell() {
    const night = Math.min(head.lastDay, Math.floor(this.time));
    if (night !== this.night) {
      this.night = night;
      this.onNight(night);
    }
  }

  /** Shows a night at once. */
  goTo(night) {
    this.goal = null;
    this.time = Math.max(-1, Math.min(head.lastDay, night)) + REST;
    this.tell();
  }

  /** One night on, its moves seen; or one back, at once. */
  step(nights) {
    this.setPlaying(false);
    const target = Math.max(-1, Math.min(head.lastDay, this.night + nights));
    if (nights === 1 && !this.still && target > this.night) {
      this.time = target;
      this.goal = target + REST;
      this.tell();
    } else {
      this.goTo(target);
    }
  }

  setPlaying(plays) {
    if (plays && this.night >= head.lastDay) this.goTo(-1);
    this.isPlaying = plays;
    this.goal = null;
    if (!plays) this.time = this.night + REST;
    this.onPlaying?.(plays);
  }

  faster(steps) {
    const i = Math.max(0, Math.min(SPEEDS.length - 1, SPEEDS.indexOf(this.speed) + steps));
    this.speed = SPEEDS[i];
    this.onSpeed?.(this.speed);
  }
}
