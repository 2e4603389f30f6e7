// Dark or light, before anything is drawn. Without a choice it follows the system.
(() => {
  const apply = (look) => {
    if (look) document.documentElement.dataset.look = look;
    else delete document.documentElement.dataset.look;
  };
  apply(localStorage.getItem('look'));
  addEventListener('DOMContentLoaded', () => {
    const choice = document.getElementById('look');
    choice.value = localStorage.getItem('look') ?? '';
    choice.addEventListener('change', () => {
      if (choice.value) localStorage.setItem('look', choice.value);
      else localStorage.removeItem('look');
      apply(choice.value);
    });
  });
})();
