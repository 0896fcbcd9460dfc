// The minimal web application, with which the others are compared.
var app = WebApplication.CreateSlimBuilder(args).Build();
app.MapGet("/", static () => "up");
await app.RunAsync();
