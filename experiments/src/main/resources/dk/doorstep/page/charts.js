// Charts that follow the night that is shown. What has been seen stays, what is to come is not told.
const MARGIN = { left: 38, right: 12, top: 10, bottom: 20 };

/** Round steps of an axis from 0 to about this value. */
function axisSteps(most) {
  const rough = Math.max(1e-9, most / 4);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= rough);
  const steps = [];
  for (let v = 0; v <= most + step * 0.999; v += step) steps.push(Math.round(v / step) * step);
  return steps;
}

class Chart {
  /**
   * @param series makes the lines or areas: {colour, dash, values(night), label}
   * @param top the largest value of the axis, the same in charts that are compared
   */
  constructor(canvas, series, top, options = {}) {
    this.canvas = canvas;
    this.pen = canvas.getContext('2d');
    this.series = series;
    this.steps = axisSteps(top);
    this.top = this.steps[this.steps.length - 1];
    this.options = options;
    this.seen = -1;
  }

  resize(ratio) {
    const box = this.canvas.getBoundingClientRect();
    this.ratio = ratio;
    this.width = Math.max(120, box.width);
    this.height = box.height;
    this.canvas.width = Math.round(this.width * ratio);
    this.canvas.height = Math.round(this.height * ratio);
  }

  x(night) {
    return MARGIN.left + ((night + 1) / (head.lastDay + 1)) * (this.width - MARGIN.left - MARGIN.right);
  }

  y(value) {
    return this.height - MARGIN.bottom - (value / this.top) * (this.height - MARGIN.top - MARGIN.bottom);
  }

  draw(night) {
    const { pen } = this;
    this.seen = Math.max(this.seen, night);
    pen.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    pen.clearRect(0, 0, this.width, this.height);
    this.axes();
    if (this.options.areas) {
      this.areas(night);
    } else {
      this.lines(night);
    }
    pen.strokeStyle = COLOURS.ink;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(this.x(night), MARGIN.top);
    pen.lineTo(this.x(night), this.height - MARGIN.bottom);
    pen.stroke();
  }

  axes() {
    const { pen } = this;
    pen.font = `11px ${FONT}`;
    pen.fillStyle = COLOURS.soft;
    pen.strokeStyle = '#e3e7ec';
    pen.lineWidth = 1;
    pen.textBaseline = 'middle';
    pen.textAlign = 'right';
    for (const value of this.steps) {
      pen.beginPath();
      pen.moveTo(MARGIN.left, Math.round(this.y(value)) + 0.5);
      pen.lineTo(this.width - MARGIN.right, Math.round(this.y(value)) + 0.5);
      pen.stroke();
      pen.fillText(this.options.percent ? percent(value) : digits(value), MARGIN.left - 5, this.y(value));
    }
    pen.textAlign = 'center';
    pen.textBaseline = 'top';
    const years = Math.round((head.lastDay + 1) / 365);
    for (let year = 1; year <= years; year++) {
      const from = this.x((year - 1) * 365 - 1);
      pen.fillText(text('axis.year', { n: year }), (from + this.x(year * 365 - 1)) / 2, this.height - MARGIN.bottom + 5);
      if (year > 1) {
        pen.beginPath();
        pen.moveTo(from, MARGIN.top);
        pen.lineTo(from, this.height - MARGIN.bottom);
        pen.stroke();
      }
    }
  }

  areas(night) {
    const { pen } = this;
    for (const [until, alpha] of [[this.seen, 0.28], [night, 1]]) {
      const base = new Float64Array(until + 2);
      for (const one of this.series) {
        pen.beginPath();
        for (let n = -1; n <= until; n++) pen.lineTo(this.x(n), this.y(base[n + 1] + one.value(n)));
        for (let n = until; n >= -1; n--) pen.lineTo(this.x(n), this.y(base[n + 1]));
        pen.closePath();
        pen.globalAlpha = alpha;
        pen.fillStyle = one.colour;
        pen.fill();
        pen.strokeStyle = '#ffffff';
        pen.lineWidth = 0.8;
        pen.stroke();
        for (let n = -1; n <= until; n++) base[n + 1] += one.value(n);
      }
    }
    pen.globalAlpha = 1;
  }

  lines(night) {
    const { pen } = this;
    for (const one of this.series) {
      pen.strokeStyle = one.colour;
      pen.setLineDash(one.dash ?? []);
      for (const [until, alpha] of [[this.seen, 0.3], [night, 1]]) {
        pen.globalAlpha = alpha;
        pen.lineWidth = one.thin ? 1.4 : 2.4;
        pen.beginPath();
        let drawing = false;
        for (let n = -1; n <= until; n++) {
          const value = one.value(n);
          if (Number.isNaN(value)) continue;
          if (drawing) pen.lineTo(this.x(n), this.y(value));
          else pen.moveTo(this.x(n), this.y(value));
          drawing = true;
        }
        pen.stroke();
      }
      pen.globalAlpha = 1;
      pen.setLineDash([]);
      const value = one.value(night);
      if (!Number.isNaN(value)) {
        pen.beginPath();
        pen.arc(this.x(night), this.y(value), 3.5, 0, 2 * Math.PI);
        pen.fillStyle = one.colour;
        pen.fill();
      }
    }
  }
}
