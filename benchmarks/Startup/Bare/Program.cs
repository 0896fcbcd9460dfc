// The minimal web application that the others are compared with.
var app = WebApplication.CreateSlimBuilder(args).Build();
app.MapGet("/", static () => "up");
await app.RunAsync();
