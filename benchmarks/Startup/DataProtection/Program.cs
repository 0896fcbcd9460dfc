using Microsoft.AspNetCore.DataProtection;

// Data Protection and antiforgery alone, which the endpoints of clients use, and which applications with ASP.NET Core's cookies already have.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddDataProtection();
builder.Services.AddAntiforgery();
var app = builder.Build();
app.MapGet("/", static () => "up");
app.MapGet("/connect", static (IDataProtectionProvider protection) => protection.CreateProtector("purpose").Protect("text"));
await app.RunAsync();
