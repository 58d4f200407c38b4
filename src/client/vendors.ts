/**
 * The filter of the list of vendors, fetched when the reader touches its field: leaves the vendors whose name or hints
 * hold what was typed, and the groups that still have one.
 */
class VendorFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    input?.addEventListener('input', () => this.filter(input.value));
    if (input?.value) this.filter(input.value);
  }

  private filter(typed: string): void {
    const wanted = typed.trim().toLowerCase();
    let found = 0;
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
      let inGroup = 0;
      for (const item of group.querySelectorAll<HTMLElement>('[data-known]')) {
        const text = `${item.textContent?.toLowerCase()} ${item.dataset.known}`;
        item.hidden = !text.includes(wanted);
        if (!item.hidden) inGroup += 1;
      }
      group.hidden = inGroup === 0;
      found += inGroup;
    }
    const status = this.querySelector<HTMLElement>('[data-none]');
    if (status) status.textContent = found === 0 ? (status.dataset.none ?? '') : '';
  }
}

customElements.define('vendor-filter', VendorFilter);
