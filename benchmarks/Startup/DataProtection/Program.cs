using Microsoft.AspNetCore.DataProtection;

// What an application with any cookie of ASP.NET Core's own has: Data Protection and antiforgery, which the endpoints of clients use too.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddDataProtection();
builder.Services.AddAntiforgery();
var app = builder.Build();
app.MapGet("/", static () => "up");
app.MapGet("/connect", static (IDataProtectionProvider protection) => protection.CreateProtector("purpose").Protect("text"));
await app.RunAsync();
